import type { Table, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Report } from '../problems';

/** What error messages say about the table that a component needs. */
interface TableForm {
  /** A header to start with. */
  example: string;
  /** What a row is, as in `card`. */
  row: string;
}

/** A row of a component's table, with the cell of each column; undefined if the cell is empty. */
interface ReadRow {
  row: TableRow;
  cells: (TableCell | undefined)[];
}

/** A component's table. */
export interface ReadTable {
  table: Table;
  columns: { name: string; cell: TableCell }[];
  rows: ReadRow[];
}

/** Reads the one table of a component, whatever its columns; undefined if there's none. */
export function readTable(
  element: MdxJsxFlowElement,
  { example, row: what }: TableForm,
  report: Report,
): ReadTable | undefined {
  const table = findTable(element, report);
  if (!table) {
    report(
      element,
      'no-table',
      `<${element.name}> needs a table, a ${what} in each row: ${example}`,
    );
    return undefined;
  }
  const [header, ...rows] = table.children;
  if (!header) return undefined;
  const columns = header.children.map((cell) => ({ name: nameOf(cell), cell }));
  columns.forEach(({ name, cell }, at) => {
    if (name && columns.slice(0, at).some((earlier) => earlier.name === name))
      report(cell, 'repeated-column', `the column “${name}” is there twice: delete one`);
  });
  return { table, columns, rows: rows.flatMap((row) => readRow(row, header, what, report)) };
}

/** A column's name as its header has it, with a typographic apostrophe: `Don’t`. */
const nameOf = (cell: TableCell): string => wordsIn(cell).trim().replaceAll("'", '’');

function readRow(row: TableRow, header: TableRow, what: string, report: Report): ReadRow[] {
  if (repeatsHeader(row, header)) {
    report(
      row,
      'repeated-header',
      `this row repeats the header or the line below it, and isn’t a ${what}: take it out`,
    );
    return [];
  }
  const cells = header.children.map((column, at) => {
    const cell = row.children[at];
    if (cell && wordsIn(cell).trim()) return cell;
    report(
      cell ?? row,
      'empty-cell',
      `the cell “${nameOf(column)}” of this row is empty: every ${what} needs all its cells`,
    );
    return undefined;
  });
  for (const cell of row.children.slice(header.children.length)) {
    report(
      cell,
      'extra-cell',
      'this row has more cells than the header: take one out, or write a | inside a cell as \\|',
    );
  }
  return [{ row, cells }];
}

/** Whether a row is the header, or the line of hyphens below it, pasted a second time. */
export function repeatsHeader({ children }: TableRow, header: TableRow): boolean {
  const names = children.map(nameOf);
  const columns = header.children.map(nameOf);
  return (
    names.every((name, at) => name === columns[at]) || names.every((name) => /^:?-+:?$/.test(name))
  );
}

/** The one table of the component. Reports anything else in it. */
function findTable(element: MdxJsxFlowElement, report: Report): Table | undefined {
  const table = element.children.find((block): block is Table => block.type === 'table');
  for (const block of element.children) {
    if (wordsIn(block).startsWith('|')) {
      report(
        block,
        'row-outside-table',
        'this row isn’t part of the table: delete the blank line above it, or add a line |---|---| below the header, with as many cells',
      );
    } else if (table && block !== table) {
      report(
        block,
        'stray-content',
        `only one table can stand in <${element.name}>: move this above or below it`,
      );
    }
  }
  return table;
}
