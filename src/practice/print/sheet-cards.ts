import type { Card } from '../../model/items';
import type { PracticeEntry } from '../../model/practice-data';

/** How many do/don't cards the sheet has room for, unless they're long. */
const SHEET_CARDS = 8;

/**
 * The cards for the sheet: those the reader missed, latest first, then the first of each theme that
 * isn't there yet, and then any.
 *
 * @param themes the ids of the themes, in order
 * @param missed when each card was missed, by its id; no entry for one that wasn't
 */
export function cardsForSheet(
  entries: readonly PracticeEntry[],
  themes: readonly string[],
  missed: ReadonlyMap<string, number>,
): Card[] {
  const cards = entries.flatMap(({ kind, item }) => (kind === 'card' ? [item] : []));
  const chosen = new Set(
    cards
      .filter(({ id }) => missed.has(id))
      .sort((a, b) => (missed.get(b.id) ?? 0) - (missed.get(a.id) ?? 0))
      .slice(0, SHEET_CARDS),
  );
  const present = new Set([...chosen].map(({ theme }) => theme));
  for (const theme of themes) {
    const first = cards.find((card) => card.theme === theme);
    if (first && !present.has(theme)) chosen.add(first);
  }
  for (const card of cards) chosen.add(card);
  return [...chosen].slice(0, SHEET_CARDS);
}
