/**
 * What the reader did, kept in the browser's storage: one entry an item, so that a bad entry costs no other and two
 * tabs never overwrite each other's.
 *
 * An entry stands under `<namespace>v1/tick/<item id>` and reads `{"ticked":true,"at":1700000000000}`. One that does
 * not is copied to `<namespace>set-aside/<item id>` before anything is written in its place.
 */
export interface PracticeRecord {
  /** Whether an item is ticked; `id` is `component id/item id`, and `formerly` the ids that it had before, latest first. */
  isTicked(id: string, formerly?: readonly string[]): boolean;
  /** Ticks or unticks an item. It holds for this page even where the storage refuses it. */
  tick(id: string, ticked: boolean): void;
  /** Whether the storage took what was last written: where it did not, ticks end with the page. */
  lasts(): boolean;
  /** Calls `listener` after every change, here or in another tab; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes over what another tab wrote: for the window's `storage` event. */
  takeOver(event: Pick<StorageEvent, 'key' | 'newValue'>): void;
}

interface Tick {
  ticked: boolean;
  /** When, in milliseconds since 1970; of two entries for one item the later one holds. */
  at: number;
}

/**
 * Opens the record.
 *
 * @param storage gives the browser's storage; may throw, as browsers do where a reader refuses storage
 * @param namespace begins every key, to keep sites on one origin apart
 * @param now the time in milliseconds since 1970
 */
export function openRecord(storage: () => Storage, namespace: string, now: () => number = Date.now): PracticeRecord {
  const prefix = `${namespace}v1/tick/`;
  const ticks = new Map<string, Tick | undefined>();
  const listeners = new Set<() => void>();
  /** Items whose last tick the storage has not taken. */
  const unsaved = new Set<string>();
  let refused = !attempt(() => {
    storage().setItem(`${namespace}probe`, '1');
    storage().removeItem(`${namespace}probe`);
  });

  function read(id: string): Tick | undefined {
    if (!ticks.has(id)) attempt(() => ticks.set(id, load(id)));
    return ticks.get(id);
  }

  function load(id: string): Tick | undefined {
    const text = storage().getItem(prefix + id);
    if (text === null) return undefined;
    return parseTick(text);
  }

  /** Writes an item's tick; throws, and leaves what stands there, where the storage takes neither it nor a copy of that. */
  function save(id: string): void {
    const text = storage().getItem(prefix + id);
    if (text !== null && !parseTick(text)) storage().setItem(`${namespace}set-aside/${id}`, text);
    storage().setItem(prefix + id, JSON.stringify(ticks.get(id)));
  }

  const changed = (): void => listeners.forEach((listener) => listener());

  return {
    isTicked: (id, formerly = []) => [id, ...formerly].map(read).find(Boolean)?.ticked ?? false,
    tick(id, ticked) {
      const tick = { ticked, at: Math.max(now(), (read(id)?.at ?? 0) + 1) };
      ticks.set(id, tick);
      unsaved.add(id);
      for (const each of [...unsaved]) if (attempt(() => save(each))) unsaved.delete(each);
      refused = unsaved.size > 0;
      changed();
    },
    lasts: () => !refused,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver({ key, newValue }) {
      if (!key?.startsWith(prefix) || newValue === null) return;
      const id = key.slice(prefix.length);
      const theirs = parseTick(newValue);
      if (!theirs || theirs.at < (read(id)?.at ?? 0)) return;
      ticks.set(id, theirs);
      unsaved.delete(id);
      changed();
    },
  };
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function parseTick(text: string): Tick | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('ticked' in value) || !('at' in value)) return undefined;
  const { ticked, at } = value;
  return typeof ticked === 'boolean' && typeof at === 'number' && Number.isFinite(at) ? { ticked, at } : undefined;
}
