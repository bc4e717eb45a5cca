import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Level } from '../../model/items';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';
import type { ReadComponent } from './component';
import { readTable } from './table';

const FORM = '| Level | Expected failure | Too small | Too big |';

/** The table below a `<LevelTable>`. */
export const levelTable: ReadComponent = (element, { report }) => ({
  kind: 'levels',
  levels: readLevels(element, report),
});

/** Reads the table: a level in each row, named in the first cell; the header names what the other cells say. */
function readLevels(element: MdxJsxFlowElement, report: Report): Level[] {
  const read = readTable(element, { example: FORM, row: 'level' }, report);
  if (!read) return [];
  const { table, columns, rows } = read;
  for (const { name, cell } of columns) {
    if (!name)
      report(cell, 'empty-cell', 'this column has no name: write in its header what its cells say');
  }
  if (columns.length < 2)
    report(
      table,
      'missing-column',
      `a table of levels needs at least two columns: add one, as in ${FORM}`,
    );
  if (rows.length === 0)
    report(table, 'no-levels', 'the table has a header but no rows: add a level below it');
  const names = new Set<string>();
  return rows.map(({ row, cells }) => {
    const name = wordsIn(cells[0]).trim();
    if (name && names.has(name))
      report(row, 'repeated-level', `“${name}” already has a row: combine the two`);
    names.add(name);
    const facts = columns.map((column, at) => ({
      column: wordsIn(column.cell).trim(),
      text: toPhrase(cells[at]?.children ?? [], report),
    }));
    return { name, facts: facts.slice(1) };
  });
}
