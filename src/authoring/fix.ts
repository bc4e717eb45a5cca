import { createSlugger } from '@docusaurus/utils';
import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { FRONT_MATTER } from './front-matter';
import { readGuide, type Guide } from './guide';
import { NAMED_COMPONENTS, takesHeadings } from './practice-items';
import { cellsOf, tablesAtMargin, tableText } from './tables';

/** The components whose items are lines of a list; in others a list is only a list. */
const WITH_LISTED_ITEMS = ['SelfAssessment', 'Exercise', 'OpenPractice'];

/** A stretch of a file, by offsets, and what is to stand in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Mends what needs no judgment: the order of front matter keys, ids that are missing, the form of tables. It never
 * rewrites prose, and leaves a file alone that cannot be parsed.
 *
 * @param taken ids of components that other guides have; what is given here is added
 */
export function fixGuide(file: string, text: string, taken: Set<string>): string {
  const ordered = apply(text, keyOrder(readGuide(file, text)));
  const named = apply(ordered, missingIds(readGuide(file, ordered), taken));
  return apply(named, tableForms(readGuide(file, named)));
}

function apply(text: string, edits: Edit[]): string {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: replacement }) => done.slice(0, start) + replacement + done.slice(end), text);
}

function keyOrder({ text, tree, frontMatter }: Guide): Edit[] {
  const yaml = tree.children.find(({ type }) => type === 'yaml');
  const start = frontMatter[0]?.at.position.start.offset;
  const end = text.lastIndexOf('\n', (yaml?.position?.end.offset ?? 0) - 1) + 1;
  if (start === undefined || end <= start) return [];
  const names = FRONT_MATTER.map(({ name }) => name);
  const rank = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  const pieces = frontMatter.map(({ name, at }, index) => ({
    name,
    text: text.slice(at.position.start.offset, frontMatter[index + 1]?.at.position.start.offset ?? end),
  }));
  const sorted = [...pieces].sort((a, b) => rank(a.name) - rank(b.name));
  return [{ start, end, text: sorted.map((piece) => piece.text).join('') }];
}

function missingIds({ text, tree, items }: Guide, taken: Set<string>): Edit[] {
  const edits: Edit[] = [];
  const components = createSlugger();
  for (const id of [...taken, ...items.ids.map(({ id }) => id)]) if (id) components.slug(id);
  let heading = '';
  visit(tree, (node) => {
    if (node.type === 'heading') heading = toString(node);
    if (node.type !== 'mdxJsxFlowElement' || !NAMED_COMPONENTS.includes(node.name ?? '')) return;
    if (!node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')) {
      const id = components.slug(words(titleOf(node) ?? heading) || 'practice');
      const at = text.indexOf(node.name ?? '', node.position?.start.offset) + (node.name ?? '').length;
      edits.push({ start: at, end: at, text: ` id="${id}"` });
      taken.add(id);
    }
    if (takesHeadings(node)) edits.push(...missingItemIds(node.children.filter(({ type }) => type === 'heading')));
    for (const block of node.children) {
      if (block.type === 'list' && WITH_LISTED_ITEMS.includes(node.name ?? '')) edits.push(...missingItemIds(block.children.map(({ children: [line] }) => line)));
      if (block.type === 'table') edits.push(...missingCardIds(block, text));
    }
  });
  return edits;
}

/** The first words of a text, enough to tell it from others, as an id is written. */
const words = (text: string): string =>
  createSlugger()
    .slug(text.normalize('NFKD').replace(/[’']/g, '').replace(/[^\p{ASCII}]/gu, ' ').trim().split(/\s+/).slice(0, 4).join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function titleOf(node: MdxJsxFlowElement): string | undefined {
  const title = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'title');
  return typeof title?.value === 'string' ? title.value : undefined;
}

function missingItemIds(lines: ({ type: string; position?: Guide['tree']['position']; children?: unknown[] } | undefined)[]): Edit[] {
  const slugger = createSlugger();
  const firstOf = (line: (typeof lines)[number]) => line?.children?.[0] as { type?: string; value?: string; position?: Guide['tree']['position'] } | undefined;
  for (const line of lines) if (firstOf(line)?.type === 'inlineCode') slugger.slug(firstOf(line)?.value ?? '');
  return lines.flatMap((line) => {
    const start = firstOf(line)?.position?.start.offset;
    if (!line || !['paragraph', 'heading'].includes(line.type) || start === undefined || firstOf(line)?.type === 'inlineCode') return [];
    const id = slugger.slug(words(toString(line)) || 'item');
    return [{ start, end: start, text: `\`${id}\` ` }];
  });
}

function missingCardIds(table: Table, text: string): Edit[] {
  const [header = [], ...rows] = cellsOf(table, text);
  const column = header.indexOf('Card');
  const does = header.indexOf('Do');
  if (column < 0) return [];
  const slugger = createSlugger();
  const idOf = (cell = ''): string | undefined => /^`([^`]+)`$/.exec(cell)?.[1];
  for (const row of rows) slugger.slug(idOf(row[column]) ?? '');
  const named = rows.map((row) => {
    if (idOf(row[column])) return row;
    const id = slugger.slug(words(row[column] || row[does] || '') || 'card');
    return row.map((cell, at) => (at === column ? `\`${id}\`` : cell));
  });
  return replaceTable(table, [header, ...named]);
}

function tableForms({ tree, text }: Guide): Edit[] {
  return tablesAtMargin(tree).flatMap((table) => replaceTable(table, cellsOf(table, text)));
}

function replaceTable(table: Table, cells: string[][]): Edit[] {
  const start = table.position?.start.offset;
  const end = table.position?.end.offset;
  return start === undefined || end === undefined ? [] : [{ start, end, text: tableText(cells, table.align) }];
}
