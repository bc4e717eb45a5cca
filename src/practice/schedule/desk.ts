import type { PracticeEntry } from '../../model/practice-data';
import { inSlices } from '../in-slices';
import type { PracticeRecord } from '../record/record';
import type { Review } from '../record/review';
import { readWhole } from '../record/whole-record';
import { dayFromDate, dayOf } from './days';
import type { Scheduler, Standing, Standings, Times } from './scheduler';

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
  /** The reviews of an item that count, in the order of time; none before the record is read. */
  reviewsOf(item: { id: string }): readonly Review[];
  /** When the latest review was made, in milliseconds since 1970, those undone since counted too; -Infinity where there is none. */
  latest(): number;
  times(): Times;
  /** The entry of an item that has this id, or had it before. */
  entryOf(id: string): PracticeEntry | undefined;
}

/** What is known of each item that was ever answered, by its id. */
interface Known {
  standings: Map<string, Standing>;
  reviews: Map<string, readonly Review[]>;
  latest: number;
}

const nothing = (): Known => ({ standings: new Map(), reviews: new Map(), latest: -Infinity });

/**
 * Makes a desk for some entries; it does nothing before it is opened.
 *
 * @param record gives the record, of which only `open` and what follows makes use
 */
export function makeDesk(
  entries: readonly PracticeEntry[],
  record: () => PracticeRecord,
  scheduler: Scheduler,
  now: () => number = Date.now,
): Desk {
  let byId: ReadonlyMap<string, PracticeEntry> | undefined;
  const entryOf = (id: string): PracticeEntry | undefined => (byId ??= indexOf(entries)).get(id);
  const listeners = new Set<() => void>();
  let known = nothing();
  let times: Times = { today: dayOf(now()) };
  let ready = false;
  let version = 0;
  /** What is being read anew; undefined where nothing is. */
  let reading: Known | undefined;

  const tell = (): void => {
    version++;
    listeners.forEach((listener) => listener());
  };

  function place(item: PracticeEntry['item'], into: Known): void {
    const { standings, reviews } = into;
    const own = record().reviewsOf(item.id, item.formerly);
    const standing = scheduler.standing(own, times);
    if (standing) {
      standings.set(item.id, standing);
      // What is dated ahead of the clock tells nothing of the session at hand; answers of one moment may be, by milliseconds.
      const past = own.filter(({ at }) => at < now() + 60_000);
      reviews.set(item.id, past.length < own.length ? past : own);
      into.latest = Math.max(into.latest, past.at(-1)?.at ?? -Infinity);
    } else {
      standings.delete(item.id);
      reviews.delete(item.id);
    }
  }

  async function readAll(): Promise<void> {
    const read = nothing();
    const wanted = (): boolean => reading === read;
    reading = read;
    times = { today: dayOf(now()), interview: dayFromDate(record().setting(INTERVIEW)) };
    await readWhole(record().store, wanted);
    if (wanted()) await inSlices(entries, ({ item }) => place(item, read), wanted);
    if (!wanted()) return;
    reading = undefined;
    known = read;
    ready = true;
    tell();
  }

  /** One item's change is taken in at once, also into a reading under way that may have passed it; else all is read anew. */
  function onChange(id?: string): void {
    if (id === undefined || id === INTERVIEW) {
      void readAll();
      return;
    }
    // A page that stays open over midnight goes on with the new day.
    if (dayOf(now()) !== times.today) void readAll();
    const entry = entryOf(id);
    if (entry) [known, reading].forEach((each) => each && place(entry.item, each));
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
    standings: () => known.standings,
    reviewsOf: ({ id }) => known.reviews.get(id) ?? [],
    latest: () => known.latest,
    times: () => times,
    entryOf,
  };
}

/** Each entry by its item's id, and by those that the item had before. */
function indexOf(entries: readonly PracticeEntry[]): ReadonlyMap<string, PracticeEntry> {
  const byId = new Map<string, PracticeEntry>();
  for (const entry of entries) {
    byId.set(entry.item.id, entry);
    for (const id of entry.item.formerly ?? []) byId.set(id, entry);
  }
  return byId;
}
