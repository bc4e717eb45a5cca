import type { Table } from 'mdast';
import type { Node, Parent } from 'unist';

/** The tables of a guide that stand at the margin, where they can be set anew line by line. */
export function tablesAtMargin(tree: Parent): Table[] {
  return tree.children.flatMap((node: Node): Table[] => {
    if (node.type === 'table' && node.position?.start.column === 1) return [node as Table];
    return node.type === 'mdxJsxFlowElement' ? tablesAtMargin(node as Parent) : [];
  });
}

/** The cells of a table's rows as they stand in the source, without the space around them. */
export function cellsOf(table: Table, source: string): string[][] {
  return table.children.map(({ children }) =>
    children.map(({ children: content }) => {
      const start = content[0]?.position?.start.offset;
      const end = content.at(-1)?.position?.end.offset;
      return start === undefined || end === undefined ? '' : source.slice(start, end);
    }),
  );
}

/** A table in its one form: a space on both sides of each cell, and a line of hyphens as long as the header. */
export function tableText([header = [], ...rows]: string[][], align: Table['align'] = []): string {
  const line = (cells: string[]): string => `|${cells.map((cell) => (cell ? ` ${cell} ` : '  ')).join('|')}|`;
  const rule = header.map((cell, at) => {
    const [left, right] = [['left', 'center'], ['right', 'center']].map((sides) => (sides.includes(align?.[at] ?? '') ? ':' : ''));
    return `${left}${'-'.repeat(Math.max(3, [...cell].length + 2 - `${left}${right}`.length))}${right}`;
  });
  return [line(header), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}
