import type { Table, TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Card, Deck, Place } from '../../model/items';
import type { Phrase } from '../../model/rich-text';
import { takeId } from '../ids';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';
import { cardWording } from '../wording';
import { type ReadComponent, readAttributes, replaceByData, type Surroundings } from './component';
import { checkTheme, readLead, readTheme } from './theme';

type Column = 'card' | 'do' | 'dont' | 'why' | 'read';

const COLUMNS: Partial<Record<string, Column>> = {
  Card: 'card',
  Do: 'do',
  "Don't": 'dont',
  'Don’t': 'dont',
  Why: 'why',
  Read: 'read',
};
const REQUIRED: [Column, string][] = [
  ['card', 'Card'],
  ['do', 'Do'],
  ['dont', "Don't"],
  ['why', 'Why'],
];
const FORM = "| Card | Do | Don't | Why |";

/** The table below a `<DoDontQuiz>`. */
export const doDontQuiz: ReadComponent = (element, around, { decks }, lower) => {
  const deck = readDeck(element, around);
  decks.push(deck);
  if (lower) replaceByData(element, 'deck', deck);
  return deck.id;
};

/**
 * Reads the table: one card a row.
 *
 * A card's place to read is its `Read` cell, or else the heading above the deck; the deck's title is the `title`
 * attribute, or else that heading.
 */
function readDeck(element: MdxJsxFlowElement, around: Surroundings): Deck {
  const { heading, report } = around;
  const { id = '', title = heading.title, theme } = readAttributes(element, report);
  if (theme) checkTheme(theme, element, report);
  const table = element.children.find((block): block is Table => block.type === 'table');
  for (const block of element.children) {
    if (wordsIn(block).startsWith('|')) {
      report(
        block,
        'row-outside-table',
        'this row isn’t part of the table: delete the blank line above it, or add the line |---|---|---|---| below the header',
      );
    } else if (table && block !== table) {
      report(
        block,
        'stray-content',
        'there can be only one table in <DoDontQuiz>: move this above or below it',
      );
    }
  }
  if (!table) {
    report(element, 'no-table', `<DoDontQuiz> needs a table with the columns ${FORM}`);
    return { id, title, cards: [] };
  }
  const columns = readHeader(table, report);
  const taken = new Set<string>();
  const cards = table.children.slice(1).map((row) => {
    const cells: Partial<Record<Column, TableCell>> = {};
    columns.forEach((column, at) => {
      const cell = row.children[at];
      if (!cell || !wordsIn(cell).trim()) {
        report(
          cell ?? row,
          'empty-cell',
          `the cell “${headerOf(table, at)}” of this row is empty: fill it in, since every card needs all its cells`,
        );
      } else if (column) {
        cells[column] = cell;
      }
    });
    for (const cell of row.children.slice(columns.length)) {
      report(
        cell,
        'extra-cell',
        `this row has more cells than the header: take one out, or write a | inside a cell as \\|`,
      );
    }
    return readCard({ id, theme }, row, cells, taken, around);
  });
  if (cards.length === 0)
    report(table, 'no-cards', 'the table has a header but no rows: add a card below it');
  return { id, title, cards };
}

const headerOf = (table: Table, at: number): string =>
  wordsIn(table.children[0]?.children[at]).trim();

function readHeader(table: Table, report: Report): (Column | undefined)[] {
  const cells = table.children[0]?.children ?? [];
  const columns = cells.map((cell, at) => {
    const name = wordsIn(cell).trim();
    const column = COLUMNS[name];
    if (!column) {
      report(
        cell,
        'unknown-column',
        `there is no column “${name}”: use ${FORM} and, if you like, Read`,
      );
    } else if (cells.slice(0, at).some((earlier) => COLUMNS[wordsIn(earlier).trim()] === column)) {
      report(cell, 'repeated-column', `the column “${name}” is there twice: delete one`);
    }
    return column;
  });
  for (const [column, name] of REQUIRED) {
    if (!columns.includes(column))
      report(table, 'missing-column', `the column “${name}” is missing: use ${FORM}`);
  }
  return columns;
}

function readCard(
  deck: { id: string; theme: string | undefined },
  row: TableRow,
  cells: Partial<Record<Column, TableCell>>,
  taken: Set<string>,
  { heading, report, item }: Surroundings,
): Card {
  const phrase = (cell: TableCell | undefined): Phrase =>
    cell ? toPhrase(cell.children, report) : [];
  const lead = readLead(cells.card?.children ?? []);
  const id = lead.words.length === 0 ? (lead.id?.value ?? '') : '';
  if (lead.id && id) takeId(id, lead.id, taken, report);
  else if (cells.card) {
    report(
      cells.card,
      'missing-id',
      'the first cell must be an id in backticks that will never change, as in `own-it`, and the card’s theme if the deck has none, as in `own-it` `ownership`',
    );
  }
  const sides = { do: phrase(cells.do), dont: phrase(cells.dont) };
  return {
    ...item(`${deck.id}/${id}`, row),
    theme: readTheme(lead.theme, deck.theme, row, report),
    wording: cardWording(sides),
    ...sides,
    why: phrase(cells.why),
    read: cells.read ? readPlace(cells.read, report) : heading,
  };
}

function readPlace(cell: TableCell, report: Report): Place {
  const [link, ...rest] = cell.children;
  if (link?.type !== 'link' || rest.length > 0) {
    report(
      cell,
      'read-link',
      'the cell under Read must be one link, as in [The formula](#the-formula)',
    );
    return { title: wordsIn(cell), href: '#' };
  }
  return { title: wordsIn(link), href: link.url };
}
