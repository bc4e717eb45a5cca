import type { Below } from './entries';

/** The records of a kind, of whatever kind. */
interface OfAnyKind {
  below: Omit<Below<unknown>, 'known'> & { known: ReadonlyMap<string, unknown> };
}

/**
 * The ids of all records of a kind, on this page and in the storage, whether they can be read or not.
 *
 * @param keys the keys in the storage, those of the kind among them
 */
export function idsOf(
  { below: { known, prefixes, storage } }: OfAnyKind,
  keys: readonly string[] = keysOf(storage, prefixes),
): string[] {
  const found = new Set<string>();
  for (const [id, content] of known) if (content) found.add(id);
  for (const key of keys) {
    const prefix = prefixes.find((each) => key.startsWith(each));
    if (prefix !== undefined) found.add(key.slice(prefix.length));
  }
  return [...found];
}

/** The keys in the storage that begin with one of these; none where it cannot be read. */
export function keysOf(storage: () => Storage, prefixes: readonly string[]): string[] {
  const keys: string[] = [];
  try {
    const all = storage();
    for (let at = 0; at < all.length; at++) {
      const key = all.key(at) ?? '';
      if (prefixes.some((each) => key.startsWith(each))) keys.push(key);
    }
  } catch {
    // What this page knows is all there is.
  }
  return keys;
}

/** What is stored under an id and cannot be read, as a record of a later release cannot; nothing where the storage is blocked. */
export const unreadIn = (
  { below: { prefixes, storage, unread } }: OfAnyKind,
  id: string,
): string[] =>
  prefixes.flatMap((prefix) => {
    try {
      const text = storage().getItem(prefix + id);
      return text === null ? [] : (unread(text) ?? []);
    } catch {
      return [];
    }
  });

/** Whether something of what is stored under an id cannot be read, as far as it was looked up. */
export const isUnread = ({ below: { known, partly } }: OfAnyKind, id: string): boolean =>
  !known.get(id) || partly.has(id);

/** Sets aside what of a record cannot be read; it stays where it is if the storage does not take the copy. */
export function sortOut(
  { below: { prefixes, storage, unread, setAside, write } }: OfAnyKind,
  id: string,
): void {
  for (const prefix of prefixes) {
    try {
      const text = storage().getItem(prefix + id);
      const rest = text === null ? undefined : unread(text);
      if (rest === undefined) continue;
      if (rest !== text) {
        write(id);
        continue;
      }
      setAside(id, text);
      storage().removeItem(prefix + id);
    } catch {
      // Unread where it is, it is in nobody's way.
    }
  }
}

/** Writes everything again that this page knows. */
export const keepAllAgain = ({ below: { known, write } }: OfAnyKind): void =>
  known.forEach((content, id) => content && write(id));
