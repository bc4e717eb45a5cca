import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo, useState } from 'react';
import type { IndexEntry, PracticeIndex } from '../../model/practice-data';
import type { Snapshot } from '../../practice/schedule/review-queue';
import { type PracticeState, practiceStateAt } from '../../practice/session/selection';
import { useAllEntries } from './use-all-entries';
import { useReviewQueue } from './use-review-queue';

interface DeskData {
  /** The current state, for what has to react right away. */
  latest: Snapshot;
  /** The same, rendered with low priority. */
  deferred: Snapshot;
  state: PracticeState;
  /** Whether the page was served, so that it has to show what was served until all data is read. */
  served: boolean;
  entryOf(id: string): IndexEntry | undefined;
}

/** What a practice page shows of the reader's data, kept up to date while it's open. */
export function useDesk({ overview, items }: PracticeIndex): DeskData {
  const entries = useAllEntries(items);
  const { latest, deferred, entryOf } = useReviewQueue(entries);
  const state = useMemo(
    () => practiceStateAt(deferred, entries, overview),
    [deferred, entries, overview],
  );
  const isBrowser = useIsBrowser();
  const [served] = useState(!isBrowser);
  return { latest, deferred, state, served, entryOf };
}
