import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { passagesOf } from '../passages';
import type { Report } from '../problems';
import { BULLETS, INVISIBLE, LIGATURE, MOJIBAKE, ODD_SPACE } from './characters';
import { proseLines } from './lines';
import type { GuideRule } from './rule';

/**
 * Reports text that was pasted or is half written, and that shows up differently from what its
 * author meant.
 */
export const checkPasted: GuideRule = (guide, report) => {
  const lines = guide.text.split(/\r\n|\n|\r/);
  lines.forEach((line, at) => {
    checkCharacters(line, at, report);
  });
  checkBullets(lines, report);
  checkMarks(guide, report);
  checkTables(guide, report);
  visit(guide.tree, ['link', 'definition'], (node) => {
    const { url } = node as Node & { url: string };
    if (/^https?:\/\/(localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1?\])/i.test(url))
      report(
        node,
        'private-address',
        'this address works only on your own computer or network: link to the file of a guide, as in ./star-method.mdx, or to a public page',
      );
  });
};

const place = (line: number, index: number): Pick<Node, 'position'> => {
  const start = { line: line + 1, column: index + 1 };
  return { position: { start, end: start } };
};

const code = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Checks one line of a guide. Reports each kind once, since they rarely come alone. */
function checkCharacters(line: string, at: number, report: Report): void {
  const found = (pattern: RegExp) => line.matchAll(pattern).next().value;
  const invisible = found(INVISIBLE);
  if (invisible)
    report(
      place(at, invisible.index),
      'invisible-character',
      `there is a character here that nobody can see (${code(invisible[0])}): npm run fix takes it out`,
    );
  const space = found(ODD_SPACE);
  if (space)
    report(
      place(at, space.index),
      'odd-space',
      `this isn’t the space of your space bar (${code(space[0])}): npm run fix replaces it`,
    );
  const ligature = found(LIGATURE);
  if (ligature)
    report(
      place(at, ligature.index),
      'ligature',
      `“${ligature[0]}” is a single character: npm run fix writes its letters one by one`,
    );
  const broken = found(MOJIBAKE);
  if (broken)
    report(
      place(at, broken.index),
      'broken-character',
      `“${broken[0]}” was a letter or a quotation mark before it was pasted: type it again, and save the file as UTF-8`,
    );
}

/**
 * What may be in front of the items of a pasted list, after Markdown's own quotation and list
 * marks.
 */
const BULLET = new RegExp(`^([ \\t>]*(?:[-*+][ \\t]+)?)([${BULLETS}])(?=[ \\t]*\\S)`, 'u');
const COUNTER = /^([ \t>]*)(\((?:\d{1,2}|[a-z]|[ivx]+)\)|[a-z]\))(?=[ \t]+\S)/i;
const DASH = /^([ \t>]*)([–—](?=[ \t]+\S)|o(?=\t))/;

/**
 * The first lines of lists with another program's bullets, which Markdown would join into a
 * paragraph.
 */
function checkBullets(lines: string[], report: Report): void {
  const isProse = proseLines(lines);
  const bulletAt = (at: number): RegExpExecArray | null => {
    const line = isProse[at] ? (lines[at] ?? '') : '';
    return BULLET.exec(line) ?? COUNTER.exec(line) ?? DASH.exec(line);
  };
  /** The next line that isn't blank, skipping at most one blank line. */
  const after = (at: number): number => (lines[at + 1]?.trim() ? at + 1 : at + 2);
  let last: number | undefined;
  lines.forEach((line, at) => {
    const [, before = '', sign = ''] = bulletAt(at) ?? [];
    if (!sign) return;
    const isFirst = last === undefined || after(last) < at;
    last = at;
    // A single dash may introduce a speaker. Several in a row are a list.
    if (!isFirst || (DASH.test(line) && !bulletAt(after(at)))) return;
    report(
      place(at, before.length),
      'pasted-bullet',
      sign.endsWith(')')
        ? `Markdown doesn’t know ${sign} as the number of a list, so the lines run together: write 1. in its place`
        : `Markdown doesn’t know “${sign}” as a bullet, so the lines run together: write a hyphen in its place, or run npm run fix`,
    );
  });
}

/** Marks that should have set something in bold, italics, or code, but show up as they are. */
const checkMarks: GuideRule = (guide, report) => {
  for (const { text, at } of passagesOf(guide, { withReferences: true })) {
    const [mark] = text.matchAll(
      /(?<!\\)(?:`|\*\*+|(?<![\w\\])__(?=\w)|\*(?=[\p{L}\p{N}“])|(?<=[\p{L}\p{N}.,”])\*)/gu,
    );
    if (mark)
      report(
        at(mark.index),
        'unbalanced-mark',
        `${mark[0]} shows as it is, because its other half is missing or has a space on the inside: write it right before the first and right after the last character, or \\${mark[0][0]} for the character`,
      );
  }
};

/** Components that read their own table, and report what's wrong with it. */
const WITH_TABLE = ['DoDontQuiz', 'LevelTable'];

const checkTables: GuideRule = ({ tree, text }, report) => {
  walk(tree, []);

  function walk(node: Node, inside: string[]): void {
    const ownsTable = inside.some((name) => WITH_TABLE.includes(name));
    if (node.type === 'table') {
      if (inside.includes('DoDontQuiz')) checkSides(node as Table, report);
    } else if (node.type === 'paragraph' && !ownsTable) {
      const source = text.slice(node.position?.start.offset, node.position?.end.offset);
      if (/^\|.*\|[ \t]*$/m.test(source))
        report(
          node,
          'broken-table',
          'these rows would show as text: a table needs a line |---|---| of hyphens below its header, and no blank line between its rows',
        );
    }
    const name = node.type === 'mdxJsxFlowElement' ? (node as MdxJsxFlowElement).name : undefined;
    for (const child of (node as Partial<Parent>).children ?? [])
      walk(child, name ? [...inside, name] : inside);
  }
};

/** Checks that a card's two sides are different. */
function checkSides({ children: [header, ...rows] }: Table, report: Report): void {
  const names = header?.children.map((cell) => wordsIn(cell).trim().replace("'", '’')) ?? [];
  for (const { children: cells } of rows) {
    const [does, dont] = ['Do', 'Don’t'].map((name) => cells[names.indexOf(name)]);
    if (!does || !dont) continue;
    const words = (cell: Node): string => wordsIn(cell).replace(/\W+/g, ' ').trim().toLowerCase();
    if (words(does) && words(does) === words(dont))
      report(
        dont.children[0] ?? dont,
        'same-sides',
        'Do and Don’t say the same, so nobody can tell them apart: correct one of them',
      );
  }
}
