import { visit } from 'unist-util-visit';
import { isUneven, tableEdit, tablesAtMargin } from '../tables';
import type { GuideRule } from './rule';

/**
 * Checks that every row has as many cells as the header, and that tables have one form, so that a
 * diff shows only what changed.
 */
export const checkTables: GuideRule = ({ tree, text }, report) => {
  visit(tree, 'table', (table, _at, parent) => {
    // A component reports problems in its own table.
    if (parent?.type === 'mdxJsxFlowElement') return;
    const [header, ...rows] = table.children;
    for (const row of rows.filter((each) => isUneven(each, table)))
      report(
        row,
        'uneven-row',
        `the row has ${row.children.length} cells and the header ${header?.children.length}: give it as many, and write a | inside a cell as \\|`,
      );
  });
  for (const table of tablesAtMargin(tree)) {
    if (tableEdit(table, text))
      report(table, 'table-form', 'the table isn’t laid out evenly: npm run fix corrects it');
  }
};
