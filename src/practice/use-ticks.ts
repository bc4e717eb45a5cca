import siteConfig from '@generated/docusaurus.config';
import { useSyncExternalStore } from 'react';
import { openRecord, type PracticeRecord } from './record';

let opened: PracticeRecord | undefined;

/** The record of this browser, opened on first use and kept in step with other tabs. */
function browserRecord(): PracticeRecord {
  if (!opened) {
    opened = openRecord(() => window.localStorage, `failure-handbook${siteConfig.baseUrl}`);
    window.addEventListener('storage', opened.takeOver);
  }
  return opened;
}

export interface Ticks {
  /** For each item, in the same order, whether it is ticked; all false until the page is hydrated. */
  ticked: boolean[];
  /** Ticks or unticks one item. */
  tick(id: string, ticked: boolean): void;
  /** Whether ticks outlive this page. */
  lasts: boolean;
}

const subscribe = (listener: () => void): (() => void) => browserRecord().subscribe(listener);

/** The ticks of some items, as they stand in this browser; an item's former ids count where it has no tick of its own. */
export function useTicks(items: readonly { id: string; formerly?: string[] }[]): Ticks {
  const marks = useSyncExternalStore(
    subscribe,
    () => items.map(({ id, formerly }) => (browserRecord().isTicked(id, formerly) ? 'x' : '-')).join(''),
    () => '-'.repeat(items.length),
  );
  const lasts = useSyncExternalStore(subscribe, () => browserRecord().lasts(), () => true);
  return {
    ticked: [...marks].map((mark) => mark === 'x'),
    tick: (id, ticked) => browserRecord().tick(id, ticked),
    lasts,
  };
}
