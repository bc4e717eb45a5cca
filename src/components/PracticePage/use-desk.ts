import { startTransition, useEffect, useState } from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import { browserRecord } from '../../practice/record/browser-record';
import { type Desk, makeDesk } from '../../practice/schedule/desk';
import { openScheduler } from '../../practice/schedule/fsrs';

/**
 * The desk of these entries, which reads the record while the page is open. The page is drawn anew as it changes, in
 * slices of time: what the reader does comes first.
 */
export function useDesk(entries: readonly PracticeEntry[]): Desk {
  const [desk] = useState(() => makeDesk(entries, browserRecord, openScheduler()));
  const [, draw] = useState(0);
  useEffect(() => {
    const stop = desk.subscribe(() => startTransition(() => draw(desk.version())));
    const close = desk.open();
    return () => {
      stop();
      close();
    };
  }, [desk]);
  return desk;
}
