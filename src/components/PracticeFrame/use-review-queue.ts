import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import type { IndexEntry } from '../../model/practice-data';
import { openScheduler } from '../../practice/schedule/fsrs';
import {
  makeReviewQueue,
  type ReviewQueue,
  type Snapshot,
} from '../../practice/schedule/review-queue';
import { browserStore } from '../../practice/storage/browser-store';

interface Queue extends Pick<ReviewQueue, 'entryOf'> {
  /** The current state, for what has to react right away, such as a session. */
  latest: Snapshot;
  /** The same, rendered with low priority, for lists and numbers. */
  deferred: Snapshot;
}

/**
 * The review queue of these entries, kept up to date while the page is open.
 *
 * @param entries read again whenever it's another array, so it should be the same one as long as nothing in it changes
 */
export function useReviewQueue(entries: readonly IndexEntry[]): Queue {
  const [{ open, subscribe, getSnapshot, take, entryOf }] = useState(() =>
    makeReviewQueue(entries, browserStore, openScheduler()),
  );
  const latest = useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
  useEffect(() => take(entries), [take, entries]);
  useEffect(open, [open]);
  return { latest, deferred: useDeferredValue(latest), entryOf };
}
