import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import { openScheduler } from '../../practice/schedule/fsrs';
import {
  makeReviewQueue,
  type ReviewQueue,
  type Snapshot,
} from '../../practice/schedule/review-queue';
import { browserStore } from '../../practice/storage/browser-store';

interface Queue extends Pick<ReviewQueue, 'entryOf'> {
  /** What the record says now: for what answers the reader, such as a session. */
  latest: Snapshot;
  /**
   * The same, drawn with low priority: for lists and figures, so that what the reader does comes
   * first.
   */
  deferred: Snapshot;
}

/** The review queue of these entries, which follows the record while the page is open. */
export function useReviewQueue(entries: readonly PracticeEntry[]): Queue {
  const [{ open, subscribe, getSnapshot, entryOf }] = useState(() =>
    makeReviewQueue(entries, browserStore, openScheduler()),
  );
  const latest = useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
  useEffect(open, [open]);
  return { latest, deferred: useDeferredValue(latest), entryOf };
}
