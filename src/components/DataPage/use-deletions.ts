import { useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from '../../practice/storage/browser-store';

/** How often everything was deleted while the page was open, here or in another tab. */
export const useDeletions = (): number =>
  useSyncExternalStore(
    subscribeToStore,
    () => browserStore().store.deletions(),
    () => 0,
  );
