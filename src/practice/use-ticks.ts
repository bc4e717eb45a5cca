import { useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from './storage/browser-store';
import type { StorageState } from './storage/writer';
import { useStorageState } from './use-reviews';

export interface Ticks {
  /**
   * Whether each item is ticked, in the order of the items; all false until the page is hydrated.
   */
  ticked: boolean[];
  /** Ticks or unticks one item. */
  tick(id: string, ticked: boolean): void;
  /** Whether these ticks outlive the page. */
  state: StorageState;
}

/**
 * The ticks of some items. If an item was never ticked or unticked under its id, its former ids
 * count.
 */
export function useTicks(items: readonly { id: string; aliases?: string[] }[]): Ticks {
  const marks = useSyncExternalStore(
    subscribeToStore,
    () =>
      items.map(({ id, aliases }) => (browserStore().isTicked(id, aliases) ? 'x' : '-')).join(''),
    () => '-'.repeat(items.length),
  );
  return {
    ticked: [...marks].map((mark) => mark === 'x'),
    tick: (id, ticked) => browserStore().tick(id, ticked),
    state: useStorageState(...items.map(({ id }) => id)),
  };
}
