import { inSlices } from '../in-slices';
import { idsOf, keysWithPrefix, quarantineUnreadable, storeAllAgain } from './all-entries';
import { journalName } from './journal';
import { deleteDatabase } from './journal-database';
import { deletionKey, quarantinePrefix, type Store } from './practice-store';
import { endOf, NO_REVIEWS, type ReviewLog, uniteLogs } from './review';

/** The key with the progress of an import. */
export const importKey = (namespace: string): string => `${namespace}import`;

/** The key that says that the browser was asked not to delete the record. */
export const persistKey = (namespace: string): string => `${namespace}asked-to-persist`;

/** A text that couldn't be read as an entry, and where it was found: `<kind>/<item id>`. */
export interface QuarantinedText {
  key: string;
  text: string;
}

/**
 * Reads every entry once, so that asking for one later takes no time, and quarantines what can't be
 * read.
 *
 * @param wanted stops the work when it returns false
 */
export async function readWhole(store: Store, wanted?: () => boolean): Promise<void> {
  const keys = keysWithPrefix(store.writer.storage, [store.namespace]);
  for (const entries of Object.values(store.entries)) {
    await inSlices(
      idsOf(entries, keys),
      (id) => {
        entries.get(id);
        quarantineUnreadable(entries, id);
      },
      wanted,
    );
  }
}

/** Every quarantined text. */
export function allQuarantined({ writer, namespace }: Store): QuarantinedText[] {
  const prefix = quarantinePrefix(namespace);
  return keysWithPrefix(writer.storage, [prefix]).map((key) => ({
    key: key.slice(prefix.length),
    text: writer.storage().getItem(key) ?? '',
  }));
}

/** How many keys of the site are in the storage. */
export const countStored = (store: Store): number => everyKey(store).length;

/**
 * Deletes everything that the site has of the reader, here, in the storage, and in other tabs.
 *
 * @returns how many keys are left: none, unless the storage refuses
 * @throws if the browser blocks the storage, and keys were found before
 */
export function deleteEverything(store: Store): number {
  const { writer, namespace } = store;
  store.forget();
  for (const key of everyKey(store)) writer.storage().removeItem(key);
  deleteDatabase(journalName(namespace));
  try {
    // Other tabs forget everything on this event, so it comes after all the rest is gone.
    writer.storage().setItem(deletionKey(namespace), '1');
    writer.storage().removeItem(deletionKey(namespace));
  } catch {
    // If nothing can be stored, other tabs have nothing either.
  }
  store.changed();
  return countStored(store);
}

/**
 * Resets the reviews of some items, also under their former ids.
 *
 * @returns how to undo this; reviews made since then stay
 */
export async function resetReviews(
  store: Store,
  items: readonly { id: string; aliases?: readonly string[] }[],
): Promise<() => Promise<void>> {
  const { reviews } = store.entries;
  const before: [string, ReviewLog][] = [];
  await inSlices(
    items.flatMap(({ id: each, aliases = [] }) => [each, ...aliases]),
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

/**
 * Stores everything again that this page has: for when the storage was cleared while the page was
 * open.
 */
export function storeAgain(store: Store): void {
  store.writer.forgetAll();
  Object.values(store.entries).forEach((entries) => storeAllAgain(entries));
  store.changed();
}

/**
 * Every key of this site in the storage, without those of other sites on the origin whose namespace
 * starts the same.
 */
function everyKey({ writer, namespace }: Store): string[] {
  const stamp = `${namespace}record`;
  const own = [
    stamp,
    `${stamp}-probe`,
    deletionKey(namespace),
    importKey(namespace),
    persistKey(namespace),
  ];
  const folders = [`${stamp}/`, `${namespace}v1/`, quarantinePrefix(namespace)];
  return keysWithPrefix(writer.storage, [namespace]).filter(
    (key) => own.includes(key) || folders.some((each) => key.startsWith(each)),
  );
}
