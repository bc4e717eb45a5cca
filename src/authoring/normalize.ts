import { BULLETS, INVISIBLE, LIGATURE, ODD_SPACE } from './rules/characters';
import { proseLines } from './rules/lines';

/** A pasted bullet with the words after it. A single “o” counts only if a tab follows it. */
const BULLET = new RegExp(
  `^( *)(?:[-*+] +)?(?:[${BULLETS}][ \\t]*|[–—][ \\t]+|o\\t+)+(?=\\S)`,
  'u',
);
const DASH = /^ *(?:[–—]|o\t)/;

/**
 * A guide's text without what pasting added, if removing it changes no word: the byte order mark,
 * Windows line endings, invisible characters, odd spaces, ligatures, tabs, spaces at the ends of
 * lines, and bullets in front of every item of a list. In code, tabs, spaces, and bullets stay.
 */
export function normalize(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(cleanCharacters);
  const isProse = proseLines(lines);
  const clean = lines.map((line, at) => (isProse[at] ? cleanSpaces(line, lines[at + 1]) : line));
  replaceBullets(clean, isProse);
  return clean.join('\n');
}

const cleanCharacters = (line: string): string =>
  line
    .replace(INVISIBLE, '')
    .replace(ODD_SPACE, ' ')
    .replace(LIGATURE, (letters) => letters.normalize('NFKC'));

function cleanSpaces(line: string, next: string | undefined): string {
  const spaced = line
    .replace(/^[ \t]*\t/, widened)
    // The tab after a pasted “o” shows that it's a bullet.
    .replace(/(?<=\S)\t+(?=\S)/g, (tabs, at: number) =>
      line.slice(0, at).trim() === 'o' ? tabs : ' ',
    );
  const end = spaced.trimEnd();
  // In Markdown, two spaces before the next line of a paragraph are a line break.
  return end && / {2}$/.test(spaced) && next?.trim() ? `${end}  ` : end;
}

/** Spaces for the tabs at the start of a line, as many as Markdown counts them for. */
function widened(indent: string): string {
  let width = 0;
  for (const sign of indent) width += sign === '\t' ? 4 - (width % 4) : 1;
  return ' '.repeat(width);
}

/**
 * Replaces the bullets of each paragraph that's really a list: only items, perhaps after an
 * introduction.
 */
function replaceBullets(lines: string[], isProse: boolean[]): void {
  const isItem = (at: number): boolean => Boolean(isProse[at]) && BULLET.test(lines[at] ?? '');
  const isBlank = (at: number): boolean => !lines[at]?.trim();
  let block = 0;
  while (block < lines.length) {
    if (isBlank(block)) {
      block++;
      continue;
    }
    let first = block;
    while (!isBlank(first) && !isItem(first)) first++;
    let end = first;
    while (isItem(end) || (end > first && isBlank(end) && isItem(end + 1))) end++;
    const items = lines.slice(first, end).filter((line) => line.trim());
    // A single dash may introduce a speaker or continue a sentence. Several in a block of their own
    // are a list.
    const isList = !DASH.test(lines[first] ?? '') || (items.length > 1 && first === block);
    if (isList && isBlank(end))
      for (let at = first; at < end; at++) lines[at] = (lines[at] ?? '').replace(BULLET, '$1- ');
    block = end;
    while (!isBlank(block)) block++;
  }
}
