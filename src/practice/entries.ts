/** One thing that is kept under an id, with when it was written, in milliseconds since 1970: of two, the later one holds. */
export type Entry<Content> = Content & { at: number };

/** A kind of entry: where it stands, below the site's namespace, and how its text is read. */
export interface Kind<Content> {
  /** Begins the key of every entry. */
  prefix: string;
  /** Begins the key under which an entry that cannot be read is kept. */
  aside: string;
  /** What an entry holds, out of its parsed text; undefined where that is of another form. */
  read(value: Record<string, unknown>): Content | undefined;
}

export interface Entries<Content> {
  get(id: string): Entry<Content> | undefined;
  /** Keeps this under an id, dated later than what stood there; for this page even where the storage refuses it. */
  put(id: string, content: Content): void;
  /** What another tab wrote, if it is of this kind, can be read, and is not earlier than what stands here. */
  fromOtherTab(event: Pick<StorageEvent, 'key' | 'newValue'>): { id: string; entry: Entry<Content> } | undefined;
  /** Takes over what another tab wrote: it is in the storage already. */
  adopt(id: string, entry: Entry<Content>): void;
}

/** Writes to the storage, and remembers what it refused until it takes it. */
export interface Writer {
  storage: () => Storage;
  /** Writes under a key, along with everything that was refused before. */
  write(key: string, save: () => void): void;
  /** Gives up what was refused under a key. */
  forget(key: string): void;
  /** Whether everything was taken. */
  lasts(): boolean;
}

/** Opens a writer; `probe` is a key that it may write and remove to try the storage. */
export function openWriter(storage: () => Storage, probe: string): Writer {
  const unsaved = new Map<string, () => void>();
  let refused = !attempt(() => {
    storage().setItem(probe, '1');
    storage().removeItem(probe);
  });
  return {
    storage,
    write(key, save) {
      unsaved.set(key, save);
      for (const [each, retry] of [...unsaved]) if (attempt(retry)) unsaved.delete(each);
      refused = unsaved.size > 0;
    },
    forget: (key) => void unsaved.delete(key),
    lasts: () => !refused,
  };
}

/** Opens the entries of one kind, each validated by itself, so that a bad one costs no other. */
export function openEntries<Content extends object>(
  writer: Writer,
  { prefix, aside, read }: Kind<Content>,
  now: () => number,
): Entries<Content> {
  const known = new Map<string, Entry<Content> | undefined>();
  const { storage } = writer;

  function get(id: string): Entry<Content> | undefined {
    if (!known.has(id)) {
      attempt(() => {
        const text = storage().getItem(prefix + id);
        known.set(id, text === null ? undefined : parse(text, read));
      });
    }
    return known.get(id);
  }

  /** Throws, and leaves what stands there, where the storage takes neither the entry nor a copy of what it replaces. */
  function save(id: string): void {
    const text = storage().getItem(prefix + id);
    if (text !== null && !parse(text, read)) storage().setItem(aside + id, text);
    storage().setItem(prefix + id, JSON.stringify(known.get(id)));
  }

  return {
    get,
    put(id, content) {
      known.set(id, { ...content, at: Math.max(now(), (get(id)?.at ?? 0) + 1) });
      writer.write(prefix + id, () => save(id));
    },
    fromOtherTab({ key, newValue }) {
      if (!key?.startsWith(prefix) || newValue === null) return undefined;
      const id = key.slice(prefix.length);
      const entry = parse(newValue, read);
      return entry && entry.at >= (get(id)?.at ?? 0) ? { id, entry } : undefined;
    },
    adopt(id, entry) {
      known.set(id, entry);
      writer.forget(prefix + id);
    },
  };
}

function parse<Content>(text: string, read: Kind<Content>['read']): Entry<Content> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, ...rest } = value as Record<string, unknown>;
  const content = typeof at === 'number' && Number.isFinite(at) ? read(rest) : undefined;
  return content && { ...content, at: at as number };
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
