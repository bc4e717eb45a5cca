import type { Table, TableCell, TableRow } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Edit } from './edits';

/** The tables of a guide that start at the margin, so that they can be rewritten line by line. */
export function tablesAtMargin(tree: Parent): Table[] {
  return tree.children.flatMap((node: Node): Table[] => {
    if (node.type === 'table' && node.position?.start.column === 1) return [node as Table];
    return node.type === 'mdxJsxFlowElement' ? tablesAtMargin(node as Parent) : [];
  });
}

/** Whether a row has more or fewer cells than the header. */
export const isUneven = (row: TableRow, { children: [header] }: Table): boolean =>
  row.children.length !== header?.children.length;

/**
 * The edit that puts a table in its standard form. Undefined if it's already in that form, if the
 * parser doesn't know where a cell's words are, or if a row is uneven: only its author knows which
 * cell is missing or one too many.
 */
export function tableEdit(table: Table, source: string): Edit | undefined {
  if (table.children.some((row) => isUneven(row, table))) return undefined;
  const start = table.position?.start.offset;
  const end = table.position?.end.offset;
  const cells = table.children.map(({ children }) =>
    children.map((cell) => cellText(cell, source)),
  );
  if (start === undefined || end === undefined || cells.flat().includes(undefined))
    return undefined;
  const before = source.slice(start, end);
  const text = tableText(cells as string[][], table.align);
  if (before.replaceAll('\r\n', '\n') === text) return undefined;
  return { start, end, text: text.replaceAll('\n', before.includes('\r\n') ? '\r\n' : '\n') };
}

/**
 * A cell's source without the space around it; undefined if the parser doesn't know where its words
 * are.
 */
export function cellText({ children }: TableCell, source: string): string | undefined {
  const [first] = children;
  if (!first) return '';
  const start = first.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : source.slice(start, end);
}

/**
 * A table in its standard form: a space on both sides of each cell, and a line of hyphens as long
 * as the header.
 */
export function tableText([header = [], ...rows]: string[][], align: Table['align'] = []): string {
  const line = (cells: string[]): string =>
    `|${cells.map((cell) => (cell ? ` ${cell} ` : '  ')).join('|')}|`;
  const rule = header.map((cell, at) => {
    const [left, right] = [
      ['left', 'center'],
      ['right', 'center'],
    ].map((sides) => (sides.includes(align?.[at] ?? '') ? ':' : ''));
    return `${left}${'-'.repeat(Math.max(3, [...cell].length + 2 - `${left}${right}`.length))}${right}`;
  });
  return [line(header), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}
