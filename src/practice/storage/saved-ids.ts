import type { Entries } from './entries';
import type { KindName } from './kinds';
import type { Store } from './practice-store';
import { countingReviews } from './review';

/**
 * The ids of the entries of each kind that say anything, of those that this page has read: see
 * `readWhole`.
 */
export const savedIds = ({ entries }: Pick<Store, 'entries'>): Record<KindName, string[]> => ({
  tick: idsWith(entries.tick, ({ ticked }) => ticked),
  draft: idsWith(entries.draft, ({ text }) => text.trim() !== ''),
  conflict: idsWith(entries.conflict, ({ texts }) => texts.length > 0),
  reviews: idsWith(entries.reviews, (log) => countingReviews(log).length > 0),
  setting: idsWith(entries.setting, ({ value }) => value !== ''),
  story: idsWith(entries.story, ({ value }) => value !== ''),
});

const idsWith = <Content>(
  { internals: { known } }: Entries<Content>,
  says: (content: Content) => boolean,
): string[] => [...known].flatMap(([id, content]) => (content && says(content) ? [id] : []));
