/** What a reader knows, counted over guides, decks and themes. */
import type { Day } from './days';
import type { ItemStatus, ItemStatuses } from './scheduler';

/** How many items are known, are shaky, and were never answered. */
export interface Tally {
  known: number;
  shaky: number;
  unanswered: number;
}

/** An item to be counted, with the places of its guide and its deck, and the id of its theme. */
export interface Counted {
  id: string;
  guide: number;
  deck: number;
  theme: string;
}

/** The counts of all items, and of those of each guide, deck and theme that has any. */
export interface Overview {
  total: Tally;
  guides: Map<number, Tally>;
  decks: Map<number, Tally>;
  themes: Map<string, Tally>;
}

/**
 * How well an item is known: it is known while its latest answer was right and it would not be due yet, and shaky where
 * the latest answer was a miss or it would be due again. An interview makes items due without making them less known, so
 * it counts for nothing here.
 */
export function howKnown(status: ItemStatus | undefined, today: Day): keyof Tally {
  if (!status) return 'unanswered';
  return status.grade === 'knew' && today < status.fades ? 'known' : 'shaky';
}

/** Counts the items. */
export function overviewOf(items: Iterable<Counted>, statuses: ItemStatuses, today: Day): Overview {
  const overview: Overview = {
    total: none(),
    guides: new Map(),
    decks: new Map(),
    themes: new Map(),
  };
  for (const { id, guide, deck, theme } of items) {
    const state = howKnown(statuses.get(id), today);
    overview.total[state]++;
    tallyAt(overview.guides, guide)[state]++;
    tallyAt(overview.decks, deck)[state]++;
    tallyAt(overview.themes, theme)[state]++;
  }
  return overview;
}

const none = (): Tally => ({ known: 0, shaky: 0, unanswered: 0 });

function tallyAt<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? none();
  tallies.set(key, tally);
  return tally;
}
