import type { PracticeEntry } from '../authoring/practice-data';
import { dayFromDate, dayOf } from './days';
import { inSlices } from './in-slices';
import type { PracticeRecord } from './record';
import type { Scheduler, Standing, Standings, Times } from './scheduler';
import { readWhole } from './whole-record';

/** The name under which the reader's interview date is set, as `2026-12-03`. */
export const INTERVIEW = 'interview';

/** Where every item stands, kept up to date with the record, for the pages that show all of it. */
export interface Desk {
  /** Reads the whole record, in slices; returns how to stop. */
  open(): () => void;
  /** Whether the whole record is read. */
  ready(): boolean;
  /** Another number after every change. */
  version(): number;
  subscribe(listener: () => void): () => void;
  standings(): Standings;
  times(): Times;
}

/**
 * Makes a desk for some entries; it does nothing before it is opened.
 *
 * @param record gives the record, of which only `open` and what follows makes use
 */
export function makeDesk(entries: readonly PracticeEntry[], record: () => PracticeRecord, scheduler: Scheduler, now: () => number = Date.now): Desk {
  const byId = new Map(entries.flatMap(({ item }) => [item.id, ...(item.formerly ?? [])].map((id) => [id, item] as const)));
  const listeners = new Set<() => void>();
  let standings = new Map<string, Standing>();
  let times: Times = { today: dayOf(now()) };
  let ready = false;
  let version = 0;
  /** What is being read anew; undefined where nothing is. */
  let reading: Map<string, Standing> | undefined;

  const tell = (): void => {
    version++;
    listeners.forEach((listener) => listener());
  };

  function place(item: PracticeEntry['item'], into: Map<string, Standing>): void {
    const standing = scheduler.standing(record().reviewsOf(item.id, item.formerly), times);
    if (standing) into.set(item.id, standing);
    else into.delete(item.id);
  }

  async function readAll(): Promise<void> {
    const read = new Map<string, Standing>();
    const wanted = (): boolean => reading === read;
    reading = read;
    times = { today: dayOf(now()), interview: dayFromDate(record().setting(INTERVIEW)) };
    await readWhole(record().store, wanted);
    if (wanted()) await inSlices(entries, ({ item }) => place(item, read), wanted);
    if (!wanted()) return;
    reading = undefined;
    standings = read;
    ready = true;
    tell();
  }

  /** One item's change is taken in at once, also into a reading under way that may have passed it; else all is read anew. */
  function onChange(id?: string): void {
    if (id === undefined || id === INTERVIEW) {
      void readAll();
      return;
    }
    const item = byId.get(id);
    if (item) [standings, reading].forEach((each) => each && place(item, each));
    tell();
  }

  return {
    open() {
      const onReturn = (): void => {
        record().look();
        if (dayOf(now()) !== times.today) void readAll();
      };
      const stop = record().subscribe(onChange);
      document.addEventListener('visibilitychange', onReturn);
      void readAll();
      return () => {
        reading = undefined;
        stop();
        document.removeEventListener('visibilitychange', onReturn);
      };
    },
    ready: () => ready,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    standings: () => standings,
    times: () => times,
  };
}
