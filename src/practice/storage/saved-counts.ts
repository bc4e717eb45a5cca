import type { Entries } from './entries';
import type { KindName } from './kinds';
import type { Store } from './practice-store';
import { countingReviews } from './review';

/**
 * How many entries of each kind say anything. It counts what this page has read of the record: see
 * `readWhole`.
 */
export const savedCounts = ({ entries }: Pick<Store, 'entries'>): Record<KindName, number> => ({
  tick: count(entries.tick, ({ ticked }) => ticked),
  draft: count(entries.draft, ({ text }) => text.trim() !== ''),
  conflict: count(entries.conflict, ({ texts }) => texts.length > 0),
  reviews: count(entries.reviews, (log) => countingReviews(log).length > 0),
  setting: count(entries.setting, ({ value }) => value !== ''),
  story: count(entries.story, ({ value }) => value !== ''),
});

function count<Content>(
  { internals: { known } }: Entries<Content>,
  says: (content: Content) => boolean,
): number {
  let found = 0;
  for (const content of known.values()) if (content && says(content)) found++;
  return found;
}
