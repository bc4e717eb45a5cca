import type { TableCell, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Card, Deck, Place } from '../../model/items';
import type { Phrase } from '../../model/rich-text';
import { cardHash } from '../content-hash';
import { takeId } from '../ids';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';
import type { ReadComponent, Surroundings } from './component';
import { type ReadTable, readTable } from './table';
import { checkTheme, readLead, readTheme } from './theme';

const COLUMNS = ['Card', 'Do', 'Don’t', 'Why', 'Read'] as const;
const OPTIONAL = 'Read';
const FORM = "| Card | Do | Don't | Why |";

/** The cells of a card, by the names of their columns. */
type Cells = Partial<Record<(typeof COLUMNS)[number], TableCell>>;

/** The table in a `<DoDontQuiz>`. */
export const doDontQuiz: ReadComponent = (element, around) => ({
  kind: 'deck',
  deck: readDeck(element, around),
});

/**
 * Reads the table: one card a row.
 *
 * A card's place to read is its `Read` cell, or else the heading above the deck; the deck's title is the `title`
 * attribute, or else that heading.
 */
function readDeck(element: MdxJsxFlowElement, around: Surroundings): Deck {
  const { id, heading, report } = around;
  const { title = heading.title, theme } = around.attributes;
  if (theme) checkTheme(theme, element, report);
  const read = readTable(element, { example: FORM, row: 'card' }, report);
  if (!read) return { id, title, cards: [] };
  checkColumns(read, report);
  const taken = new Set<string>();
  const cards = read.rows.map(({ row, cells }) => {
    const named = Object.fromEntries(
      read.columns.map(({ name }, at) => [name, cells[at]]),
    ) as Cells;
    return readCard({ id, theme }, row, named, taken, around);
  });
  if (read.rows.length === 0)
    report(read.table, 'no-cards', 'the table has a header but no rows: add a card below it');
  return { id, title, cards };
}

function checkColumns({ table, columns }: ReadTable, report: Report): void {
  for (const { name, cell } of columns) {
    if (!COLUMNS.some((column) => column === name))
      report(
        cell,
        'unknown-column',
        `there is no column “${wordsIn(cell).trim()}”: use ${FORM} and, if wanted, Read`,
      );
  }
  for (const column of COLUMNS) {
    if (column !== OPTIONAL && !columns.some(({ name }) => name === column))
      report(table, 'missing-column', `the column “${column}” is missing: use ${FORM}`);
  }
}

function readCard(
  deck: { id: string; theme: string | undefined },
  row: TableRow,
  cells: Cells,
  taken: Set<string>,
  { heading, report, item }: Surroundings,
): Card {
  const phrase = (cell: TableCell | undefined): Phrase =>
    cell ? toPhrase(cell.children, report) : [];
  const lead = readLead(cells.Card?.children ?? []);
  const id = lead.words.length === 0 ? (lead.id?.value ?? '') : '';
  if (lead.id && id) takeId(id, lead.id, taken, report);
  else if (cells.Card) {
    report(
      cells.Card,
      'missing-id',
      'the first cell must be an id in backticks that will never change, as in `own-it`, and the card’s theme if the deck has none, as in `own-it` `ownership`',
    );
  }
  const sides = { do: phrase(cells.Do), dont: phrase(cells['Don’t']) };
  return {
    ...item(`${deck.id}/${id}`, row),
    theme: readTheme(lead.theme, deck.theme, row, report),
    contentHash: cardHash(sides),
    ...sides,
    why: phrase(cells.Why),
    read: cells.Read ? readPlace(cells.Read, report) : heading,
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
