import type { IndexEntry, PracticeDeck, PracticeOverview } from '../model/practice-data';

/** The deck that an entry is in; undefined for what is about a story of the reader's own. */
export const deckOf = (
  { deck }: Pick<IndexEntry, 'deck'>,
  { decks }: Pick<PracticeOverview, 'decks'>,
): PracticeDeck | undefined => (deck === undefined ? undefined : decks[deck]);
