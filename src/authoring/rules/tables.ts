import { tableEdit, tablesAtMargin } from '../tables';
import type { GuideRule } from './rule';

/** Tables are written in one form, so that a change to one shows only what changed. */
export const checkTables: GuideRule = ({ tree, text }, report) => {
  for (const table of tablesAtMargin(tree)) {
    if (tableEdit(table, text))
      report(table, 'table-form', 'the table isn’t laid out evenly: npm run fix corrects it');
  }
};
