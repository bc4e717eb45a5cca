import { useSyncExternalStore } from 'react';
import { browserRecord, subscribeToRecord } from '../../../practice/record/browser-record';

/** How often everything was deleted while the page was open, here or in another tab. */
export const useDeletions = (): number =>
  useSyncExternalStore(
    subscribeToRecord,
    () => browserRecord().store.deletions(),
    () => 0,
  );
