import type { Table, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Level } from '../../model/items';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';
import { type ReadComponent, readAttributes, type Surroundings, toElement } from './component';

const FORM = '| Level | Expected failure | Too small | Too big |';

/** The table below a `<LevelTable>`: it stays as it is, and the page is also given its rows to choose from. */
export const levelTable: ReadComponent = (element, around, _items, lower) => {
  const { id, levels } = readLevels(element, around);
  if (lower) element.attributes = toElement('LevelTable', { id, levels }, []).attributes;
  return id;
};

/** Reads the table: a level a row, named in the first cell; the header names what the other cells say. */
function readLevels(
  element: MdxJsxFlowElement,
  { report }: Surroundings,
): { id: string; levels: Level[] } {
  const { id = '' } = readAttributes(element, report);
  const table = findTable(element, report);
  const [header, ...rows] = table?.children ?? [];
  if (!table || !header) return { id, levels: [] };
  const columns = header.children.map((cell) => wordsIn(cell).trim());
  header.children.forEach((cell, at) => checkColumn(cell, columns, at, report));
  if (columns.length < 2)
    report(
      table,
      'missing-column',
      `a table of levels needs at least two columns: add one, as in ${FORM}`,
    );
  if (rows.length === 0)
    report(table, 'no-levels', 'the table has a header but no rows: add a level below it');
  const names = rows.map(({ children: [name] }) => wordsIn(name).trim());
  const levels = rows.map((row, at) => {
    const cells = columns.map((column, place) => {
      const cell = row.children[place];
      if (!cell || !wordsIn(cell).trim()) {
        report(
          cell ?? row,
          'empty-cell',
          `the cell “${column}” of this row is empty: fill it in, since every level needs all its cells`,
        );
      }
      return { column, text: cell ? toPhrase(cell.children, report) : [] };
    });
    for (const cell of row.children.slice(columns.length)) {
      report(
        cell,
        'extra-cell',
        'this row has more cells than the header: take one out, or write a | inside a cell as \\|',
      );
    }
    const name = names[at] ?? '';
    if (name && names.indexOf(name) < at)
      report(row, 'repeated-level', `“${name}” already has a row: combine the two`);
    return { name, facts: cells.slice(1) };
  });
  return { id, levels };
}

/** The one table of the component; whatever else stands there is reported. */
function findTable(element: MdxJsxFlowElement, report: Report): Table | undefined {
  const table = element.children.find((block): block is Table => block.type === 'table');
  for (const block of element.children) {
    if (wordsIn(block).startsWith('|')) {
      report(
        block,
        'row-outside-table',
        'this row isn’t part of the table: delete the blank line above it, or add a line |---|---| below the header',
      );
    } else if (table && block !== table) {
      report(
        block,
        'stray-content',
        'there can be only one table in <LevelTable>: move this above or below it',
      );
    }
  }
  if (!table)
    report(element, 'no-table', `<LevelTable> needs a table, a level in each row, as in ${FORM}`);
  return table;
}

function checkColumn(cell: TableCell, columns: string[], at: number, report: Report): void {
  const name = columns[at];
  if (!name)
    report(
      cell,
      'empty-cell',
      'this column has no name: say in its header what its cells are about',
    );
  else if (columns.indexOf(name) < at)
    report(cell, 'repeated-column', `the column “${name}” is there twice: delete one`);
}
