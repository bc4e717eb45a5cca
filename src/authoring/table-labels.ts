import type { Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin that gives each table cell the name of its column, so that narrow screens can
 * show it before the cell.
 */
export default function remarkTableLabels() {
  return (tree: Root): void => {
    visit(tree, 'table', ({ children: [header, ...rows] }) => {
      const names = header?.children.map((cell) => wordsIn(cell)) ?? [];
      for (const row of rows) {
        row.children.forEach((cell, at) => {
          cell.data = {
            ...cell.data,
            hProperties: { 'data-label': names[at] },
          } as typeof cell.data;
        });
      }
    });
  };
}
