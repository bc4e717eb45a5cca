import type { IndexEntry } from '../../model/practice-data';
import type { PracticeStore } from '../storage/practice-store';
import type { LoggedReview } from '../storage/review';
import { readWhole } from '../storage/whole-store';
import { type Day, dayFromDate, dayOf } from './days';
import { MINUTES, MINUTES_A_DAY, minutesFrom } from './minutes';
import { paceOf } from './pace';
import { secondsOf } from './plan-items';
import type { ItemStatuses, Scheduler, Times } from './scheduler';
import { INTERVIEW } from './when';

/**
 * How far, in milliseconds, a review may be dated ahead of the clock and still belong to the
 * current session.
 */
const TOLERANCE = 60_000;

/**
 * What the record says about all items at one moment. It never changes: a change of the record
 * makes a new one.
 */
export interface Snapshot {
  /** Whether the whole record is read. Before that, no item has a status or reviews. */
  ready: boolean;
  statuses: ItemStatuses;
  /**
   * The reviews of each item that was ever answered, by its id, oldest first, without those that
   * were undone.
   */
  reviews: ReadonlyMap<string, readonly LoggedReview[]>;
  /**
   * When the latest review was made, even if it was undone since, in milliseconds since 1970;
   * -Infinity if there is none.
   */
  latest: number;
  times: Times;
  /** The day on which the date of the interview was set, if it is. */
  dated: Day | undefined;
  /** How many minutes the reader has a day. */
  minutes: number;
  /** How much longer the reader takes than most: see `paceOf`. */
  pace: number;
}

const NOTHING: Omit<Snapshot, 'times'> = {
  ready: false,
  statuses: new Map(),
  reviews: new Map(),
  latest: -Infinity,
  dated: undefined,
  minutes: MINUTES_A_DAY.usual,
  pace: 1,
};

/** The status of every item, up to date with the record: for pages that show all items. */
export interface ReviewQueue {
  /** Reads the whole record, and follows its changes from then on. Returns how to stop. */
  open(): () => void;
  /** The same object until the record changes, be it only a setting. */
  getSnapshot(): Snapshot;
  /** Calls `listener` after every new snapshot. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes other entries from now on, such as those about stories that the reader has written since. */
  take(entries: readonly IndexEntry[]): void;
  /** The entry of an item that has this id, or had it before. */
  entryOf(id: string): IndexEntry | undefined;
}

/**
 * Makes a review queue for some entries. It does nothing until it's opened.
 *
 * @param first the entries until others are taken
 * @param record called once the queue is opened, and not before
 * @param now the time in milliseconds since 1970
 */
export function makeReviewQueue(
  first: readonly IndexEntry[],
  record: () => PracticeStore,
  scheduler: Scheduler,
  now: () => number = Date.now,
): ReviewQueue {
  let entries = first;
  let byId = indexOf(entries);
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = { ...NOTHING, times: { today: dayOf(now()) } };
  /** Identifies the latest reading of the record: an earlier one that is still under way stops. */
  let reading = {};

  function set(next: Snapshot): void {
    snapshot = next;
    listeners.forEach((listener) => listener());
  }

  /** A snapshot like `base`, with some items read again. */
  function withItems(items: readonly IndexEntry[], base: Snapshot): Snapshot {
    const statuses = new Map(base.statuses);
    const reviews = new Map(base.reviews);
    let { latest } = base;
    for (const { item } of items) {
      const all = record().reviewsOf(item.id, item.aliases);
      const status = scheduler.status(all, base.times);
      if (status) {
        // A review that a wrong clock dated ahead says nothing about the current session.
        const past = all.filter(({ at }) => at < now() + TOLERANCE);
        statuses.set(item.id, status);
        reviews.set(item.id, past);
        latest = Math.max(latest, past.at(-1)?.at ?? -Infinity);
      } else {
        statuses.delete(item.id);
        reviews.delete(item.id);
      }
    }
    return { ...base, statuses, reviews, latest };
  }

  function readItems(): void {
    const interview = dayFromDate(record().setting(INTERVIEW));
    const dated = record().store.entries.setting.get(INTERVIEW)?.at;
    const read = withItems(entries, {
      ...NOTHING,
      ready: true,
      times: { today: dayOf(now()), interview },
      dated: interview === undefined || dated === undefined ? undefined : dayOf(dated),
      minutes: minutesFrom(record().setting(MINUTES)),
    });
    const answered = entries.map((entry) => ({
      seconds: secondsOf(entry),
      reviews: read.reviews.get(entry.item.id) ?? [],
    }));
    set({ ...read, pace: paceOf(answered, read.times.today) });
  }

  async function readAll(): Promise<void> {
    const own = (reading = {});
    const isWanted = (): boolean => reading === own;
    await readWhole(record().store, isWanted);
    if (isWanted()) readItems();
  }

  function onChange(id?: string): void {
    if (id === undefined) {
      void readAll();
      return;
    }
    // The reading under way takes the change in.
    if (!snapshot.ready) return;
    const entry = byId.get(id);
    // A page that stays open past midnight goes on with the new day.
    if (id === INTERVIEW || id === MINUTES || dayOf(now()) !== snapshot.times.today) readItems();
    else set(entry ? withItems([entry], snapshot) : { ...snapshot });
  }

  return {
    open() {
      const onReturn = (): void => {
        record().look();
        if (snapshot.ready && dayOf(now()) !== snapshot.times.today) readItems();
      };
      const stop = record().subscribe(onChange);
      document.addEventListener('visibilitychange', onReturn);
      void readAll();
      return () => {
        reading = {};
        stop();
        document.removeEventListener('visibilitychange', onReturn);
      };
    },
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(others) {
      if (others === entries) return;
      entries = others;
      byId = indexOf(entries);
      if (snapshot.ready) readItems();
    },
    entryOf: (id) => byId.get(id),
  };
}

/** Each entry by its item's id, and by the ids that the item had before. */
function indexOf(entries: readonly IndexEntry[]): ReadonlyMap<string, IndexEntry> {
  const byId = new Map<string, IndexEntry>();
  for (const entry of entries) {
    byId.set(entry.item.id, entry);
    for (const id of entry.item.aliases ?? []) byId.set(id, entry);
  }
  return byId;
}
