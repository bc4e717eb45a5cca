import { useSyncExternalStore } from 'react';
import { browserRecord, subscribeToRecord } from './record/browser-record';
import type { StorageState } from './record/writer';
import { useStorageState } from './use-reviews';

export interface Ticks {
  /** For each item, in the same order, whether it is ticked; all false until the page is hydrated. */
  ticked: boolean[];
  /** Ticks or unticks one item. */
  tick(id: string, ticked: boolean): void;
  /** Whether these ticks outlive this page. */
  state: StorageState;
}

/** The ticks of some items, as they stand in this browser; an item's former ids count where it has no tick of its own. */
export function useTicks(items: readonly { id: string; formerly?: string[] }[]): Ticks {
  const marks = useSyncExternalStore(
    subscribeToRecord,
    () =>
      items
        .map(({ id, formerly }) => (browserRecord().isTicked(id, formerly) ? 'x' : '-'))
        .join(''),
    () => '-'.repeat(items.length),
  );
  return {
    ticked: [...marks].map((mark) => mark === 'x'),
    tick: (id, ticked) => browserRecord().tick(id, ticked),
    state: useStorageState(...items.map(({ id }) => id)),
  };
}
