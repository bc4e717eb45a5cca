import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PracticeEntry } from '../../authoring/practice-data';
import { browserRecord } from '../../practice/browser-record';
import { makeDesk, type Desk } from '../../practice/desk';
import { openScheduler } from '../../practice/fsrs';

/** The desk of these entries, which reads the record while the page is open; the page is drawn anew as it changes. */
export function useDesk(entries: readonly PracticeEntry[]): Desk {
  const [desk] = useState(() => makeDesk(entries, browserRecord, openScheduler()));
  useSyncExternalStore(desk.subscribe, desk.version, () => 0);
  useEffect(() => desk.open(), [desk]);
  return desk;
}
