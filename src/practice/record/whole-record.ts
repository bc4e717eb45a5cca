import { inSlices, pause } from '../in-slices';
import { idsOf, isUnread, keepAllAgain, keysOf, sortOut } from './all-entries';
import { asidePrefix, deletionKey, type Store } from './record';
import { NO_REVIEWS, type ReviewLog, uniteLogs } from './review';
import type { KindName } from './schema';

/** The key that says, while a file is imported, how far that is. */
export const importKey = (namespace: string): string => `${namespace}import`;

/** The key that says that the browser was asked not to delete the record. */
export const persistKey = (namespace: string): string => `${namespace}asked-to-persist`;

/** A text that could not be read as a record, and where it was found: `<kind>/<item id>`. */
export interface SetAside {
  key: string;
  text: string;
}

/** Reads every record once, so that asking for one takes no time, and sets aside what cannot be read. */
export async function readWhole(store: Store, wanted?: () => boolean): Promise<void> {
  const keys = keysOf(store.writer.storage, [store.namespace]);
  for (const entries of Object.values(store.entries)) {
    await pause();
    const ids = idsOf(entries, keys);
    await pause();
    await inSlices(
      ids,
      (id) => {
        entries.get(id);
        if (isUnread(entries, id)) sortOut(entries, id);
      },
      wanted,
    );
  }
}

/** Every text that was set aside. */
export function allSetAside({ writer, namespace }: Store): SetAside[] {
  const prefix = asidePrefix(namespace);
  return keysOf(writer.storage, [prefix]).map((key) => ({
    key: key.slice(prefix.length),
    text: writer.storage().getItem(key) ?? '',
  }));
}

/** How many entries of the site, of whatever kind, stand in the storage. */
export const countStored = (store: Store): number => everyKey(store).length;

/**
 * Deletes everything that the site keeps of the reader, here, in the storage, and in other tabs.
 *
 * @returns how many entries are left: none, unless the storage refuses
 */
export function deleteEverything(store: Store): number {
  const { writer, namespace } = store;
  store.forget();
  for (const key of everyKey(store)) writer.storage().removeItem(key);
  try {
    // Other tabs forget at this, when all the rest is gone.
    writer.storage().setItem(deletionKey(namespace), '1');
    writer.storage().removeItem(deletionKey(namespace));
  } catch {
    // Where nothing can be stored, other tabs have nothing either.
  }
  store.changed();
  return countStored(store);
}

/**
 * Begins the reviews of some items anew, those under their former ids too, in slices of time.
 *
 * @returns how to undo it, which keeps what was reviewed since
 */
export async function resetReviews(
  store: Store,
  items: readonly { id: string; formerly?: readonly string[] }[],
): Promise<() => Promise<void>> {
  const { reviews } = store.entries;
  const before: [string, ReviewLog][] = [];
  await inSlices(
    items.flatMap(({ id: each, formerly = [] }) => [each, ...formerly]),
    (id) => {
      const log = reviews.get(id);
      if (!log?.reviews.length) return;
      before.push([id, log]);
      reviews.put(id, (present = NO_REVIEWS) => ({
        since: endOf(present, store.now()),
        reviews: [],
      }));
    },
  );
  store.changed();
  return async () => {
    await inSlices(before, ([id, log]) =>
      reviews.put(id, (present = NO_REVIEWS) => ({
        ...uniteLogs(log, present),
        since: present.since + 1,
      })),
    );
    store.changed();
  };
}

/** Stores everything again that this page holds: for when the storage was cleared under it. */
export function keepAgain(store: Store): void {
  store.writer.forgetAll();
  Object.values(store.entries).forEach(keepAllAgain);
  store.changed();
}

/** A date that is after all reviews of a log. */
export const endOf = ({ since, reviews }: ReviewLog, now: number): number =>
  reviews.reduce((end, { at }) => Math.max(end, at), Math.max(now, since + 1));

/** The kinds of records, in the order in which they are listed. */
export const kindsOf = ({ entries }: Store): KindName[] => Object.keys(entries) as KindName[];

/** Every key in the storage that is this site's: not those of a site that lies below it, or beside it under a like name. */
function everyKey({ writer, namespace }: Store): string[] {
  const stamp = `${namespace}record`;
  const own = [
    stamp,
    `${stamp}-probe`,
    deletionKey(namespace),
    importKey(namespace),
    persistKey(namespace),
  ];
  const below = [`${stamp}/`, `${namespace}v1/`, asidePrefix(namespace)];
  return keysOf(writer.storage, [namespace]).filter(
    (key) => own.includes(key) || below.some((each) => key.startsWith(each)),
  );
}
