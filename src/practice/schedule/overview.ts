/** What a reader knows, counted by guide and by theme. */
import type { Day } from './days';
import type { ItemStatus, ItemStatuses } from './scheduler';

/** How many items the reader knows, is shaky on, and never answered. */
export interface Tally {
  known: number;
  shaky: number;
  unanswered: number;
}

/** An item to count, with the index of its guide and the id of its theme. */
export interface Counted {
  id: string;
  /** Undefined for what's about a story of the reader's own. */
  guide: number | undefined;
  theme: string;
}

/** The counts for all items, and for each guide and theme that has any. */
export interface Overview {
  total: Tally;
  guides: Map<number | undefined, Tally>;
  themes: Map<string, Tally>;
}

/**
 * How well the reader knows an item. It's known if the latest answer was right and it wouldn't be
 * due yet, and shaky if the latest answer was a miss or it would be due again. An interview keeps
 * items from coming after it without making them better known, so it makes no difference here.
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
    themes: new Map(),
  };
  for (const { id, guide, theme } of items) {
    const state = howKnown(statuses.get(id), today);
    overview.total[state]++;
    tallyAt(overview.guides, guide)[state]++;
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
