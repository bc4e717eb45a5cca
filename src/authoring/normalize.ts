import { BULLETS, INVISIBLE, LIGATURE, ODD_SPACE } from './rules/characters';
import { proseLines } from './rules/lines';

/** A pasted bullet with the words behind it. A lone “o” is one too, but only in front of a tab. */
const BULLET = new RegExp(
  `^( *)(?:[-*+] +)?(?:[${BULLETS}][ \\t]*|[–—][ \\t]+|o\\t+)+(?=\\S)`,
  'u',
);
const DASH = /^ *(?:[–—]|o\t)/;

/**
 * A guide's text without what came along when it was pasted, as far as that changes no word: the byte order mark,
 * Windows line endings, characters that nobody sees, odd spaces, ligatures, tabs, spaces at the ends of lines, and the
 * bullets of a list of which every item has one. In code, tabs, spaces and bullets stay.
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
    // The tab behind a pasted “o” tells that it's a bullet.
    .replace(/(?<=\S)\t+(?=\S)/g, (tabs, at: number) =>
      line.slice(0, at).trim() === 'o' ? tabs : ' ',
    );
  const end = spaced.trimEnd();
  // Two spaces before another line of the paragraph are Markdown for a line break.
  return end && / {2}$/.test(spaced) && next?.trim() ? `${end}  ` : end;
}

/** Spaces for the tabs in front of a line, as wide as Markdown takes them for. */
function widened(indent: string): string {
  let width = 0;
  for (const sign of indent) width += sign === '\t' ? 4 - (width % 4) : 1;
  return ' '.repeat(width);
}

/** Replaces the bullets of each paragraph that is a list: nothing but items, perhaps below the words that introduce them. */
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
    // One dash may introduce who said something, or go on with a sentence; several in a block of their own are a list.
    const isList = !DASH.test(lines[first] ?? '') || (items.length > 1 && first === block);
    if (isList && isBlank(end))
      for (let at = first; at < end; at++) lines[at] = (lines[at] ?? '').replace(BULLET, '$1- ');
    block = end;
    while (!isBlank(block)) block++;
  }
}
