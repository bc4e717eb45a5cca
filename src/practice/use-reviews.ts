import { useSyncExternalStore } from 'react';
import type { ReviewedItem } from '../model/items';
import { browserRecord, subscribeToRecord } from './record/browser-record';
import { type Answered, gradeOf, type Review } from './record/review';
import type { StorageState } from './record/writer';

/** Stores an answer that the reader just gave, wherever they gave it. */
export function recordAnswer({ id, wording }: ReviewedItem, answered: Answered): void {
  browserRecord().review(id, { grade: gradeOf(answered), contentHash: wording });
}

/** Undoes the latest answer to an item. */
export const undoAnswer = ({ id }: ReviewedItem): void => browserRecord().undoReview(id);

/** A note for the reader if an item's words have changed since the latest of these reviews. */
const noteOnWords = ({ wording }: ReviewedItem, reviews: readonly Review[]): string | undefined => {
  const last = reviews.at(-1);
  return last && last.contentHash !== wording
    ? 'The words have changed since you last answered this.'
    : undefined;
};

/** The same note for an item on a page; undefined until the page is hydrated. */
export function useNoteOnWords(item: ReviewedItem | undefined): string | undefined {
  return useSyncExternalStore(
    subscribeToRecord,
    () => item && noteOnWords(item, browserRecord().reviewsOf(item.id, item.formerly)),
    () => undefined,
  );
}

/**
 * Whether what the reader does outlives the page, for the items of these ids; `kept` until the page
 * is hydrated.
 */
export const useStorageState = (...ids: string[]): StorageState =>
  useSyncExternalStore(
    subscribeToRecord,
    () => browserRecord().state(...ids),
    () => 'kept',
  );
