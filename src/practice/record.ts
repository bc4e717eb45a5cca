import { openEntries, openWriter } from './entries';

/**
 * What the reader did, kept in the browser's storage: one entry an item, so that a bad entry costs no other and two
 * tabs never overwrite each other's.
 *
 * A tick stands under `<namespace>v1/tick/<item id>` and reads `{"ticked":true,"at":1700000000000}`, a draft under
 * `<namespace>v1/draft/<item id>` and reads `{"text":"…","at":1700000000000}`. One that does not is copied to
 * `<namespace>set-aside/<item id>`, or `<namespace>set-aside/v1/draft/<item id>`, before anything is written in its place.
 */
export interface PracticeRecord {
  /** Whether an item is ticked; `id` is `component id/item id`, and `formerly` the ids that it had before, latest first. */
  isTicked(id: string, formerly?: readonly string[]): boolean;
  /** Ticks or unticks an item. It holds for this page even where the storage refuses it. */
  tick(id: string, ticked: boolean): void;
  /** The reader's own text for an item; empty where there is none. */
  draftOf(id: string, formerly?: readonly string[]): string;
  /** Keeps the reader's text for an item. It holds for this page even where the storage refuses it. */
  write(id: string, text: string): void;
  /** Keeps other tabs from changing a draft on this page, as long as it is being typed; returns how to stop. */
  hold(id: string, formerly?: readonly string[]): () => void;
  /** What another tab wrote while the draft was held, until it is taken or dropped. */
  otherDraftOf(id: string): string | undefined;
  /** Ends the choice between the two texts of a draft: keeps the other tab's in place of the one here, or the one here. */
  settle(id: string, keep: 'here' | 'other'): void;
  /** Whether the storage took what was last written: where it did not, it ends with the page. */
  lasts(): boolean;
  /** Calls `listener` after every change, here or in another tab; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes over what another tab wrote: for the window's `storage` event. */
  takeOver(event: Pick<StorageEvent, 'key' | 'newValue'>): void;
}

/**
 * Opens the record.
 *
 * @param storage gives the browser's storage; may throw, as browsers do where a reader refuses storage
 * @param namespace begins every key, to keep sites on one origin apart
 * @param now the time in milliseconds since 1970
 */
export function openRecord(storage: () => Storage, namespace: string, now: () => number = Date.now): PracticeRecord {
  const writer = openWriter(storage, `${namespace}probe`);
  const ticks = openEntries(
    writer,
    {
      prefix: `${namespace}v1/tick/`,
      aside: `${namespace}set-aside/`,
      read: ({ ticked }) => (typeof ticked === 'boolean' ? { ticked } : undefined),
    },
    now,
  );
  const drafts = openEntries(
    writer,
    {
      prefix: `${namespace}v1/draft/`,
      aside: `${namespace}set-aside/v1/draft/`,
      read: ({ text }) => (typeof text === 'string' ? { text } : undefined),
    },
    now,
  );
  const held = new Map<string, number>();
  const former = new Map<string, readonly string[]>();
  const others = new Map<string, string>();
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const draftOf: PracticeRecord['draftOf'] = (id, formerly = []) => [id, ...formerly].map(drafts.get).find(Boolean)?.text ?? '';

  return {
    isTicked: (id, formerly = []) => [id, ...formerly].map(ticks.get).find(Boolean)?.ticked ?? false,
    tick(id, ticked) {
      ticks.put(id, { ticked });
      changed();
    },
    draftOf,
    write(id, text) {
      drafts.put(id, { text });
      changed();
    },
    hold(id, formerly = []) {
      former.set(id, formerly);
      held.set(id, (held.get(id) ?? 0) + 1);
      return () => held.set(id, (held.get(id) ?? 0) - 1);
    },
    otherDraftOf: (id) => others.get(id),
    settle(id, keep) {
      const other = others.get(id);
      if (other === undefined) return;
      others.delete(id);
      drafts.put(id, { text: keep === 'other' ? other : draftOf(id, former.get(id)) });
      changed();
    },
    lasts: writer.lasts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver(event) {
      const tick = ticks.fromOtherTab(event);
      const draft = drafts.fromOtherTab(event);
      if (tick) ticks.adopt(tick.id, tick.entry);
      else if (draft) {
        const { id, entry } = draft;
        const here = draftOf(id, former.get(id));
        const keeps = (Boolean(held.get(id)) || others.has(id)) && entry.text !== here;
        if (keeps) others.set(id, entry.text);
        else others.delete(id);
        // What is written here next must be dated after the other tab's entry, whatever the clock says.
        drafts.adopt(id, keeps ? { text: here, at: entry.at } : entry);
      } else return;
      changed();
    },
  };
}
