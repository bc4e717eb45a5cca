import { type Kind, readEntry, toJson } from './kind';
import { isFromNewerRelease } from './migrations';
import { NewerRelease, type Writer } from './writer';

/** Where the entries of one kind are stored. Each key ends with the entry's id. */
export interface Keys {
  /** Start of the key of every entry. */
  prefix: string;
  /** Start of the keys in version 1. An entry under such a key moves when it's next written. */
  formerPrefix: string | undefined;
  /** Start of the keys of quarantined texts: what couldn't be read as an entry. */
  quarantine: string;
}

/**
 * The entries of one kind. Each is validated by itself, so that a bad one never costs the others.
 */
export interface Entries<Content> {
  readonly kind: Kind<Content>;
  /**
   * The content of an entry; undefined if there is none, it can't be read, or the storage is
   * blocked.
   */
  get(id: string): Content | undefined;
  /**
   * Changes an entry, based on what any tab has stored. If the storage refuses it, the change holds
   * for this page.
   */
  put(id: string, change: (present: Content | undefined) => Content): void;
  /** Like `put`, but throws if the storage refuses it. */
  putOrThrow(id: string, change: (present: Content | undefined) => Content): void;
  /** What another tab wrote; undefined if it isn't of this kind or can't be read. */
  fromOtherTab(
    event: Pick<StorageEvent, 'key' | 'newValue'>,
  ): { id: string; content: Content } | undefined;
  /**
   * Merges what another tab wrote with what this page has. Returns false if that changes nothing
   * here.
   */
  join(id: string, theirs: Content): boolean;
  /** Replaces what this page has with what another tab wrote. */
  adopt(id: string, content: Content): void;
  /** What is in the storage now; undefined if there is nothing, or it can't be read. */
  stored(id: string): Content | undefined;
  /** The key under which an entry is written. */
  keyOf(id: string): string;
  /** Whether the storage has refused what this page last wrote. */
  isPending(id: string): boolean;
  /** Tries again to store what this page has. */
  retry(id: string): void;
  /**
   * For code that handles whole sets of entries. It's in other files, since only some pages load
   * it.
   */
  internals: Internals<Content>;
}

interface Internals<Content> {
  /** What this page has read or written, by id; undefined for an id without an entry. */
  known: Map<string, Content | undefined>;
  /** What the keys of these entries start with: the current prefix, then the former one, if any. */
  prefixes: readonly string[];
  storage: () => Storage;
  /** The ids of entries that turned out to be only partly readable. */
  partlyReadable: ReadonlySet<string>;
  /**
   * The part of a stored text that can't be read: all of it, or an entry of its bad parts;
   * undefined if all is good.
   */
  unreadable(text: string): string | undefined;
  /**
   * Copies a text to the quarantine. Throws if the storage refuses, or the text is from a newer
   * release.
   */
  quarantine(id: string, text: string): void;
}

/**
 * Opens the entries of one kind.
 *
 * @param resolve what to store if this page writes an entry that another tab has written, too; by
 *   default, both merged. May throw, which leaves the stored entry as it is.
 */
export function openEntries<Content>(
  writer: Writer,
  kind: Kind<Content>,
  { prefix, formerPrefix, quarantine: quarantinePrefix }: Keys,
  resolve: (id: string, mine: Content, stored: Content) => Content = (_id, mine, stored) =>
    kind.merge(mine, stored),
): Entries<Content> {
  const known = new Map<string, Content | undefined>();
  const partlyReadable = new Set<string>();
  const { storage } = writer;
  const prefixes = formerPrefix === undefined ? [prefix] : [prefix, formerPrefix];
  const keyOf = (id: string): string => prefix + id;
  const textOf = (content: Content): string => JSON.stringify(toJson(kind, content));
  const parse = (text: string | null, drop?: (bad: string) => void): Content | undefined =>
    text === null ? undefined : readEntry(kind, parseJson(text), drop);
  const merge = (one: Content | undefined, other: Content | undefined): Content | undefined =>
    one && other ? kind.merge(one, other) : (one ?? other);

  function readStorage(id: string): Content | undefined {
    return prefixes
      .map((each) => parse(storage().getItem(each + id), () => partlyReadable.add(id)))
      .reduce(merge);
  }

  function stored(id: string): Content | undefined {
    try {
      return readStorage(id);
    } catch {
      return undefined;
    }
  }

  function get(id: string): Content | undefined {
    if (!known.has(id)) {
      try {
        known.set(id, readStorage(id));
      } catch {
        return undefined;
      }
    }
    return known.get(id);
  }

  function unreadable(text: string): string | undefined {
    let rest: string | undefined;
    return parse(text, (bad) => (rest = bad)) ? rest : text;
  }

  function quarantine(id: string, text: string): void {
    if (isFromNewerRelease(parseJson(text))) throw new NewerRelease();
    storage().setItem(freePlace(storage(), quarantinePrefix + id, text), text);
  }

  /**
   * Throws, and leaves what is stored, if the storage takes neither the entry nor a copy of what it
   * replaces.
   */
  function save(id: string): void {
    for (const each of prefixes) {
      const text = storage().getItem(each + id);
      const rest = text === null ? undefined : unreadable(text);
      if (rest !== undefined) quarantine(id, rest);
    }
    const mine = known.get(id);
    const theirs = readStorage(id);
    const content = mine && theirs ? resolve(id, mine, theirs) : (mine ?? theirs);
    known.set(id, content);
    if (!content) return;
    const text = textOf(content);
    if (storage().getItem(keyOf(id)) !== text) storage().setItem(keyOf(id), text);
    if (formerPrefix !== undefined) storage().removeItem(formerPrefix + id);
  }

  const write = (id: string): void => writer.write(keyOf(id), () => save(id));
  const change: Entries<Content>['put'] = (id, to) => known.set(id, to(merge(get(id), stored(id))));

  return {
    kind,
    get,
    put(id, to) {
      change(id, to);
      write(id);
    },
    putOrThrow(id, to) {
      change(id, to);
      save(id);
    },
    fromOtherTab({ key, newValue }) {
      const start = prefixes.find((each) => key?.startsWith(each));
      const content = start && parse(newValue);
      return content && key ? { id: key.slice(start.length), content } : undefined;
    },
    join(id, theirs) {
      const mine = get(id);
      const merged = mine ? kind.merge(mine, theirs) : theirs;
      known.set(id, merged);
      const [text, theirText] = [textOf(merged), textOf(theirs)];
      // The other tab has overwritten what it didn't know. Storing the merged content again tells
      // both.
      if (text !== theirText) write(id);
      else writer.forget(keyOf(id));
      const myText = mine && textOf(mine);
      return text !== myText || theirText === myText;
    },
    adopt(id, content) {
      known.set(id, content);
      writer.forget(keyOf(id));
    },
    stored,
    keyOf,
    isPending: (id) => writer.isPending(keyOf(id)),
    retry: write,
    internals: { known, prefixes, storage, partlyReadable, unreadable, quarantine },
  };
}

/** The first key, starting with `place`, that is free or has this very text. */
function freePlace(storage: Storage, place: string, text: string): string {
  for (let number = 1; ; number++) {
    const key = placeAt(place, number);
    const there = storage.getItem(key);
    if (there === null || there === text) return key;
  }
}

/**
 * The keys for several quarantined texts of one entry, numbered from 1: `place`, `place~`,
 * `place~3` and so on.
 */
export const placeAt = (place: string, number: number): string =>
  number === 1 ? place : `${place}~${number === 2 ? '' : number}`;

/** Undefined if the text isn't JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
