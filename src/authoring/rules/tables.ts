import { cellsOf, tablesAtMargin, tableText } from '../tables';
import type { GuideRule } from './rule';

/** Tables are written in one form, so that a change to one shows only what changed. */
export const checkTables: GuideRule = ({ tree, text }, report) => {
  for (const table of tablesAtMargin(tree)) {
    const source = text.slice(table.position?.start.offset, table.position?.end.offset).replaceAll('\r\n', '\n');
    if (source !== tableText(cellsOf(table, text), table.align)) {
      report(table, 'table-form', 'the table is not evenly set: npm run fix mends it');
    }
  }
};
