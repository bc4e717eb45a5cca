import { type Keep, openDrafts } from './drafts';
import { type Entries, openEntries } from './entries';
import { type Dated, KINDS, type KindName, type StoredContents } from './kinds';
import { VERSION } from './migrations';
import {
  countingReviews,
  type LoggedReview,
  mergeLogs,
  NO_REVIEWS,
  type Review,
  uniteLogs,
} from './review';
import { openWriter, type StorageState, type Writer } from './writer';

/**
 * What the reader did, in the browser's storage. Each item has one entry for each kind of data (see
 * `kinds.ts`), so that a bad entry never costs the others, and two tabs never overwrite each
 * other's.
 *
 * An entry is stored as JSON under `<namespace>record/<kind>/<item id>`, with its `version`:
 * `{"version":2,"at":1700000000000,"ticked":true}`. Before an entry that can't be read is
 * overwritten, it's copied to `<namespace>set-aside/<kind>/<item id>`, the quarantine. In version
 * 1, ticks and drafts were stored under `<namespace>v1/tick/<item id>` and
 * `<namespace>v1/draft/<item id>`, without a version of their own.
 *
 * What the methods change holds for this page even if the storage refuses it. An `id` is `component
 * id/item id`; `aliases` are the ids that the item had before, latest first, which count if there
 * is nothing under its id.
 */
export interface PracticeStore {
  /** Whether the reader ticked an item. */
  isTicked(id: string, aliases?: readonly string[]): boolean;
  /** Ticks or unticks an item. */
  tick(id: string, ticked: boolean): void;
  /** The reader's own text for an item; empty if there is none. */
  draftOf(id: string, aliases?: readonly string[]): string;
  /** Replaces the reader's own text for an item. */
  write(id: string, text: string): void;
  /**
   * Stops other tabs from changing a draft on this page while the reader is typing it. Returns how
   * to release it.
   */
  hold(id: string, aliases?: readonly string[]): () => void;
  /**
   * Another version of a draft, from another tab or a file, until the reader picks one; undefined
   * if there is none.
   */
  otherDraftOf(id: string, aliases?: readonly string[]): string | undefined;
  /**
   * Ends the choice between the two versions of a draft. If there are more, the next one is
   * offered.
   */
  settle(id: string, keep: Keep): void;
  /** The reviews of an item, oldest first, without those that were undone; former ids count too. */
  reviewsOf(id: string, aliases?: readonly string[]): readonly LoggedReview[];
  /** Adds a review, dated now. */
  review(id: string, answer: Omit<Review, 'at'>): void;
  /** Undoes the last review of an item that was made on this page, if there is one. */
  undoReview(id: string): void;
  /** Something that the reader set, by its name; empty if it isn't set. */
  setting(name: string): string;
  /** Changes a setting; an empty value unsets it. */
  set(name: string, value: string): void;
  /** The state of the storage; with ids, also whether it takes what is written under these. */
  state(...ids: string[]): StorageState;
  /** Whether everything outlives the page. */
  lasts(): boolean;
  /**
   * Calls `listener` after every change, here or in another tab. It gets the item's id or the
   * setting's name if only that one has changed. Returns how to stop.
   */
  subscribe(listener: (id?: string) => void): () => void;
  /** Takes over what another tab wrote: for the window's `storage` event. */
  takeOver(event: Pick<StorageEvent, 'key' | 'newValue'>): void;
  /** Checks whether the storage was cleared: for when the reader comes back to the page. */
  look(): void;
  /** Takes over what other tabs wrote while the browser had this page frozen, without events. */
  catchUp(): void;
  /** For code that handles the record as a whole. */
  store: Store;
}

/** The entries of all kinds, and what they're stored with. */
export interface Store {
  entries: { readonly [Name in KindName]: Entries<StoredContents[Name]> };
  writer: Writer;
  /** The start of every key of the site. */
  namespace: string;
  /** Milliseconds since 1970, never negative. */
  now: () => number;
  /** How often everything was deleted, here or in another tab, since the page was opened. */
  deletions: () => number;
  /** Forgets all that this page has, but not what is stored. */
  forget(): void;
  /** Tells all listeners what has changed: everything under an id, or anything. */
  changed(id?: string): void;
}

/** The key that tells other tabs that everything is being deleted. */
export const deletionKey = (namespace: string): string => `${namespace}deleted`;

/** The start of the keys of quarantined texts: what couldn't be read as an entry. */
export const quarantinePrefix = (namespace: string): string => `${namespace}set-aside/`;

/**
 * Opens the record.
 *
 * @param storage gives the browser's storage; may throw, as browsers do if the reader has blocked
 *   storage
 * @param namespace the start of every key, to keep sites on one origin apart
 * @param clock the time in milliseconds since 1970
 * @param visitId identifies this visit to the page: up to 16 lower-case letters and digits
 */
export function openStore(
  storage: () => Storage,
  namespace: string,
  clock: () => number = Date.now,
  visitId = Math.random().toString(36).slice(2, 8) || '0',
): PracticeStore {
  // Dates before 1970 aren't valid in an entry, so a clock that's far off counts as 1970.
  const now = (): number => Math.max(0, clock());
  const writer = openWriter(storage, `${namespace}record`, VERSION);
  function open<Name extends KindName>(
    name: Name,
    resolve?: (
      id: string,
      mine: StoredContents[Name],
      stored: StoredContents[Name],
    ) => StoredContents[Name],
  ): Entries<StoredContents[Name]> {
    const { formerFolder } = KINDS[name];
    const keys = {
      prefix: `${namespace}record/${name}/`,
      formerPrefix: formerFolder && namespace + formerFolder,
      quarantine: `${quarantinePrefix(namespace)}${name}/`,
    };
    return openEntries<StoredContents[Name]>(writer, KINDS[name], keys, resolve);
  }
  /** The date of what replaces an entry: later than the entry, whatever the clock says. */
  const dateAfter = (present: Dated | undefined): number =>
    Math.max(now(), (present?.at ?? -1) + 1);
  const conflict = open('conflict');
  const drafts = openDrafts(
    open('draft', (id, mine, stored) => drafts.resolve(id, mine, stored)),
    conflict,
    dateAfter,
  );
  const entries: Store['entries'] = {
    tick: open('tick'),
    draft: drafts.entries,
    conflict,
    reviews: open('reviews'),
    setting: open('setting'),
    story: open('story'),
  };
  const { tick: ticks, reviews, setting: settings } = entries;
  const allEntries: readonly Entries<unknown>[] = Object.values(entries);

  /** The reviews of each item that were made on this page and not undone, oldest first. */
  const made = new Map<string, LoggedReview[]>();
  const listeners = new Set<(id?: string) => void>();
  const changed = (id?: string): void => listeners.forEach((listener) => listener(id));

  let deletions = 0;
  function forget(): void {
    deletions++;
    allEntries.forEach(({ internals }) => internals.known.clear());
    drafts.forget();
    made.clear();
    writer.forgetAll();
  }

  const record: PracticeStore = {
    isTicked: (id, aliases) => latestOf(ticks, id, aliases)?.ticked ?? false,
    tick(id, ticked) {
      ticks.put(id, (present) => ({ at: dateAfter(present), ticked }));
      changed(id);
    },
    draftOf: drafts.textOf,
    write(id, text) {
      drafts.write(id, text);
      changed(id);
    },
    hold: drafts.hold,
    otherDraftOf: drafts.otherOf,
    settle(id, keep) {
      if (drafts.settle(id, keep)) changed(id);
    },
    reviewsOf(id, aliases = []) {
      const logs = [id, ...aliases].flatMap((each) => reviews.get(each) ?? []);
      return logs.length === 0 ? NO_REVIEWS.reviews : countingReviews(logs.reduce(uniteLogs));
    },
    review(id, { grade, contentHash }) {
      reviews.put(id, (present = NO_REVIEWS) => {
        let at = now();
        // The time and the visit identify a review, so two of them can't have the same.
        while (present.reviews.some((each) => each.visitId === visitId && each.at === at)) at++;
        const review = { at, grade, contentHash, visitId };
        made.set(id, [...(made.get(id) ?? []), review]);
        return mergeLogs(present, { since: present.since, reviews: [review] });
      });
      changed(id);
    },
    undoReview(id) {
      const last = made.get(id)?.pop();
      if (!last) return;
      reviews.put(id, (present = NO_REVIEWS) =>
        mergeLogs(present, { since: present.since, reviews: [{ ...last, undone: true }] }),
      );
      changed(id);
    },
    setting: (name) => settings.get(name)?.value ?? '',
    set(name, value) {
      settings.put(name, (present) => ({ at: dateAfter(present), value }));
      changed(name);
    },
    state: (...ids) =>
      ids
        .flatMap((id) => allEntries.map(({ keyOf }) => writer.state(keyOf(id))))
        .find((state) => state !== 'saved') ?? writer.state(),
    lasts: () => writer.state() === 'saved',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver(event) {
      writer.look();
      // An event from before may have found the storage empty already, so this isn't always news.
      if (event.key === null && writer.state() === 'cleared') changed();
      if (event.key === deletionKey(namespace) && event.newValue !== null) {
        forget();
        changed();
      }
      for (const each of allEntries) {
        const news = each.fromOtherTab(event);
        if (news && each.join(news.id, news.content)) changed(news.id);
      }
    },
    look() {
      if (writer.look()) changed();
    },
    catchUp() {
      for (const { internals, keyOf } of allEntries) {
        for (const id of [...internals.known.keys()]) {
          const key = keyOf(id);
          try {
            record.takeOver({ key, newValue: writer.storage().getItem(key) });
          } catch {
            // A blocked storage has nothing new.
          }
        }
      }
    },
    store: { entries, writer, namespace, now, deletions: () => deletions, forget, changed },
  };
  return record;
}

/** The content of an entry, or of the first of its former ids that has one. */
const latestOf = <Content>(
  { get }: Entries<Content>,
  id: string,
  aliases: readonly string[] = [],
): Content | undefined => [id, ...aliases].map(get).find(Boolean);
