import { isLater, VERSION } from './migrations';
import { type Contents, type KindName, readRecord } from './schema';
import { LaterRelease, type Writer } from './writer';

/** Where the records of one kind stand, each under its id. */
export interface Keys {
  /** Begins the key of every record. */
  prefix: string;
  /** Began the keys of the first version; a record under such a key moves when it is written next. */
  former?: string;
  /** Begins the key under which a record that cannot be read is kept. */
  aside: string;
}

/** The records of one kind, each validated by itself, so that a bad one costs no other. */
export interface Entries<Content> {
  get(id: string): Content | undefined;
  /** Changes what stands under an id, in any tab, to something else; for this page even where the storage refuses it. */
  put(id: string, change: (present: Content | undefined) => Content): void;
  /** What another tab wrote, if it is of this kind and can be read. */
  fromOtherTab(
    event: Pick<StorageEvent, 'key' | 'newValue'>,
  ): { id: string; content: Content } | undefined;
  /** Merges what another tab wrote with what stands here; false where it brings nothing. */
  join(id: string, theirs: Content): boolean;
  /** Takes over what another tab wrote, in place of what stands here. */
  adopt(id: string, content: Content): void;
  /** Like `put`, but throws where the storage doesn't take it. */
  putOrThrow(id: string, change: (present: Content | undefined) => Content): void;
  /** What is in the storage now; undefined where nothing is, or it can't be read. */
  stored(id: string): Content | undefined;
  /** Whether the storage has yet to take what this page knows. */
  isPending(id: string): boolean;
  /** Tries again to store what this page knows. */
  retry(id: string): void;
  /** What lies below, for what concerns all records: every page loads this file, and only some of them need that. */
  below: Below<Content>;
}

export interface Below<Content> {
  /** What this page knows, by id; undefined where it knows that there is nothing. */
  known: Map<string, Content | undefined>;
  /** What the keys of these records begin with. */
  prefixes: readonly string[];
  storage: () => Storage;
  /** The ids of records that were found to be readable in part. */
  partly: ReadonlySet<string>;
  /** What of a stored text cannot be read: the text itself, or a record of its bad parts; undefined where all of it can be. */
  unread(text: string): string | undefined;
  /** Copies a text that cannot be read out of the way; throws where that fails. */
  setAside(id: string, text: string): void;
  /** Writes what this page knows of a record. */
  write(id: string): void;
}

/**
 * Opens the records of one kind.
 *
 * @param merge what two records of one id say together: the same whichever comes first, and however often
 * @param overwrite what is stored where this page writes and another tab has written: by default, what both say together
 */
export function openEntries<Kind extends KindName>(
  writer: Writer,
  kind: Kind,
  { prefix, former, aside }: Keys,
  merge: (one: Contents[Kind], other: Contents[Kind]) => Contents[Kind],
  overwrite: (id: string, mine: Contents[Kind], stored: Contents[Kind]) => Contents[Kind] = (
    _id,
    mine,
    stored,
  ) => merge(mine, stored),
): Entries<Contents[Kind]> {
  type Content = Contents[Kind];
  const known = new Map<string, Content | undefined>();
  const partly = new Set<string>();
  const { storage } = writer;
  const prefixes = former === undefined ? [prefix] : [prefix, former];
  const textOf = (content: Content | undefined): string =>
    JSON.stringify({ version: VERSION, ...content });

  const both = (one: Content | undefined, other: Content | undefined): Content | undefined =>
    one && other ? merge(one, other) : (one ?? other);

  /** What is stored under an id; throws where the storage cannot be read. */
  const stored = (id: string): Content | undefined =>
    prefixes
      .map((each) => parse(kind, storage().getItem(each + id), () => partly.add(id)))
      .reduce(both);

  function unread(text: string): string | undefined {
    let rest: string | undefined;
    return parse(kind, text, (bad) => (rest = bad)) ? rest : text;
  }

  function get(id: string): Content | undefined {
    if (!known.has(id)) {
      try {
        known.set(id, stored(id));
      } catch {
        return undefined;
      }
    }
    return known.get(id);
  }

  /** Throws where a record cannot be kept under its key: it may be of a later release, or the storage full. */
  function setAside(id: string, text: string): void {
    if (isLater(attemptParse(text))) throw new LaterRelease();
    storage().setItem(freePlace(storage(), aside + id, text), text);
  }

  /** Throws, and leaves what stands there, where the storage takes neither the record nor a copy of what it replaces. */
  function save(id: string): void {
    for (const each of prefixes) {
      const text = storage().getItem(each + id);
      const rest = text === null ? undefined : unread(text);
      if (rest !== undefined) setAside(id, rest);
    }
    const mine = known.get(id);
    const theirs = stored(id);
    known.set(id, mine && theirs ? overwrite(id, mine, theirs) : (mine ?? theirs));
    const text = textOf(known.get(id));
    if (storage().getItem(prefix + id) !== text) storage().setItem(prefix + id, text);
    if (former !== undefined) storage().removeItem(former + id);
  }

  const write = (id: string): void => writer.write(prefix + id, () => save(id));

  function storedIfAny(id: string): Content | undefined {
    try {
      return stored(id);
    } catch {
      return undefined;
    }
  }

  const present = (id: string): Content | undefined => both(get(id), storedIfAny(id));

  return {
    get,
    put(id, change) {
      known.set(id, change(present(id)));
      write(id);
    },
    putOrThrow(id, change) {
      known.set(id, change(present(id)));
      save(id);
    },
    stored: storedIfAny,
    isPending: (id) => writer.isPending(prefix + id),
    retry: write,
    fromOtherTab({ key, newValue }) {
      const begin = prefixes.find((each) => key?.startsWith(each));
      const content = begin && parse(kind, newValue);
      return content && key ? { id: key.slice(begin.length), content } : undefined;
    },
    join(id, theirs) {
      const mine = get(id);
      const merged = both(mine, theirs);
      known.set(id, merged);
      // The other tab has written over what it did not know: that is stored again, for both.
      if (textOf(merged) !== textOf(theirs)) write(id);
      else writer.forget(prefix + id);
      return textOf(merged) !== textOf(mine) || textOf(theirs) === textOf(mine);
    },
    adopt(id, content) {
      known.set(id, content);
      writer.forget(prefix + id);
    },
    below: { known, prefixes, storage, partly, unread, setAside, write },
  };
}

/** The first key, from `place` on, that is free or holds this very text. */
function freePlace(storage: Storage, place: string, text: string): string {
  for (let number = 1; ; number++) {
    const key = placeAt(place, number);
    const there = storage.getItem(key);
    if (there === null || there === text) return key;
  }
}

/** The keys that may hold what is set aside under one key: `place`, `place~`, `place~3` and so on. */
export const placeAt = (place: string, number: number): string =>
  number === 1 ? place : `${place}~${number === 2 ? '' : number}`;

function parse<Kind extends KindName>(
  kind: Kind,
  text: string | null,
  drop?: (bad: string) => void,
): Contents[Kind] | undefined {
  return text === null ? undefined : readRecord(kind, attemptParse(text), drop);
}

function attemptParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
