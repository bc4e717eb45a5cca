import type { Entries } from './entries';

/**
 * The ids of all entries of a kind, on this page and in the storage, whether they can be read or
 * not.
 *
 * @param keys keys in the storage; they may include those of other kinds
 */
export function idsOf(
  { internals: { known, prefixes, storage } }: Entries<unknown>,
  keys: readonly string[] = keysWithPrefix(storage, prefixes),
): string[] {
  const found = new Set<string>();
  for (const [id, content] of known) if (content) found.add(id);
  for (const key of keys) {
    const prefix = prefixes.find((each) => key.startsWith(each));
    if (prefix !== undefined) found.add(key.slice(prefix.length));
  }
  return [...found];
}

/**
 * The keys in the storage that start with one of these prefixes; none if the storage is blocked.
 */
export function keysWithPrefix(storage: () => Storage, prefixes: readonly string[]): string[] {
  const keys: string[] = [];
  try {
    const all = storage();
    for (let at = 0; at < all.length; at++) {
      const key = all.key(at) ?? '';
      if (prefixes.some((each) => key.startsWith(each))) keys.push(key);
    }
  } catch {
    // A blocked storage has nothing to find.
  }
  return keys;
}

/**
 * The stored texts of an id that can't be read, such as an entry of a newer release; none if the
 * storage is blocked.
 */
export const unreadableTexts = (
  { internals: { prefixes, storage, unreadable } }: Entries<unknown>,
  id: string,
): string[] =>
  prefixes.flatMap((prefix) => {
    try {
      const text = storage().getItem(prefix + id);
      return text === null ? [] : (unreadable(text) ?? []);
    } catch {
      return [];
    }
  });

/**
 * Moves what can't be read of an entry to the quarantine. It stays where it is if the storage
 * refuses the copy.
 */
export function quarantineUnreadable(
  { internals: { known, partlyReadable, ...internals }, retry }: Entries<unknown>,
  id: string,
): void {
  // Most entries are fine, and don't have to be read from the storage again.
  if (known.get(id) && !partlyReadable.has(id)) return;
  const { prefixes, storage, unreadable, quarantine } = internals;
  for (const prefix of prefixes) {
    try {
      const text = storage().getItem(prefix + id);
      const rest = text === null ? undefined : unreadable(text);
      if (rest === undefined) continue;
      if (rest !== text) {
        // Writing the good part moves the bad part to the quarantine.
        retry(id);
        continue;
      }
      quarantine(id, text);
      storage().removeItem(prefix + id);
    } catch {
      // The entry does no harm where it is.
    }
  }
}

/** Stores everything again that this page has. */
export const storeAllAgain = ({ internals: { known }, retry }: Entries<unknown>): void =>
  known.forEach((content, id) => content && retry(id));
