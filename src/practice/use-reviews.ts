import { useSyncExternalStore } from 'react';
import type { ReviewedItem } from '../model/items';
import { browserStore, subscribeToStore } from './storage/browser-store';
import { type Answered, gradeOf, type Review } from './storage/review';
import type { StorageState } from './storage/writer';

/** Stores an answer that the reader just gave, wherever they gave it. */
export function recordAnswer({ id, contentHash }: ReviewedItem, answered: Answered): void {
  browserStore().review(id, { grade: gradeOf(answered), contentHash });
}

/** Undoes the latest answer to an item. */
export const undoAnswer = ({ id }: ReviewedItem): void => browserStore().undoReview(id);

/** A note for the reader if an item's words have changed since the latest of these reviews. */
const noteOnWords = (
  { contentHash }: ReviewedItem,
  reviews: readonly Review[],
): string | undefined => {
  const last = reviews.at(-1);
  return last && last.contentHash !== contentHash
    ? 'The words have changed since you last answered this.'
    : undefined;
};

/** The same note for an item on a page; undefined until the page is hydrated. */
export function useNoteOnWords(item: ReviewedItem | undefined): string | undefined {
  return useSyncExternalStore(
    subscribeToStore,
    () => item && noteOnWords(item, browserStore().reviewsOf(item.id, item.aliases)),
    () => undefined,
  );
}

/**
 * Whether what the reader does outlives the page, for the items of these ids; `saved` until the page
 * is hydrated.
 */
export const useStorageState = (...ids: string[]): StorageState =>
  useSyncExternalStore(
    subscribeToStore,
    () => browserStore().state(...ids),
    () => 'saved',
  );
