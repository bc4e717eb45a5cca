import { type Keep, openDrafts } from './drafts';
import { type Entries, openEntries } from './entries';
import { VERSION } from './migrations';
import {
  countingReviews,
  type KeptReview,
  mergeLogs,
  NO_REVIEWS,
  type Review,
  uniteLogs,
} from './review';
import type { Contents, Dated, KindName } from './schema';
import { openWriter, type StorageState, type Writer } from './writer';

/**
 * What the reader did, kept in the browser's storage: one record an item and kind, so that a bad one costs no other and
 * two tabs never overwrite each other's.
 *
 * A record stands under `<namespace>record/<kind>/<item id>` and is JSON of the form that `schema.ts` gives, with the
 * `version` of that form: `{"version":2,"at":1700000000000,"ticked":true}`. One that cannot be read is copied to
 * `<namespace>set-aside/<kind>/<item id>` before anything is written in its place. In version 1, ticks and drafts stood
 * under `<namespace>v1/tick/<item id>` and `<namespace>v1/draft/<item id>`, without a version of their own.
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
  /** Another version of a draft, from another tab or a file, until the reader picks one; undefined where there is none. */
  otherDraftOf(id: string, formerly?: readonly string[]): string | undefined;
  /** Stores a text as another version of a draft. */
  addOtherDraft(id: string, text: string): void;
  /** Ends the choice between the two versions of a draft. Where there are more, the next one is offered. */
  settle(id: string, keep: Keep): void;
  /** The reviews of an item that count, in the order of time. */
  reviewsOf(id: string, formerly?: readonly string[]): readonly Review[];
  /** Adds a review, made now. It holds for this page even where the storage refuses it. */
  review(id: string, answer: Omit<Review, 'at'>): void;
  /** Takes back the last review of an item that was made on this page, if there is one. */
  undoReview(id: string): void;
  /** Something that the reader set, by its name; empty where it is not set. */
  setting(name: string): string;
  set(name: string, value: string): void;
  /** Whether the storage holds what it was given; with ids, also whether it takes what is written under these. */
  state(...ids: string[]): StorageState;
  /** Whether everything outlives the page. */
  lasts(): boolean;
  /** Calls `listener` after every change, here or in another tab, with the item's id, or the setting's name, where it is one's; returns how to stop. */
  subscribe(listener: (id?: string) => void): () => void;
  /** Takes over what another tab wrote: for the window's `storage` event. */
  takeOver(event: Pick<StorageEvent, 'key' | 'newValue'>): void;
  /** Looks whether the storage was cleared: for when the reader comes back to the page. */
  look(): void;
  /** Takes over what other tabs wrote while this page was frozen and heard of nothing. */
  catchUp(): void;
  /** What lies below, for what concerns the record as a whole. */
  store: Store;
}

/** The records of all kinds, and what they are kept by. */
export interface Store {
  entries: { [Kind in KindName]: Entries<Contents[Kind]> };
  writer: Writer;
  /** Begins every key of the site. */
  namespace: string;
  now: () => number;
  /** How often all was forgotten, since everything was deleted here or in another tab. */
  deletions: () => number;
  /** Forgets all that this page knows, but not what is stored. */
  forget(): void;
  /** Tells all listeners that much may have changed. */
  changed(): void;
}

/** The key that says, to other tabs, that everything is being deleted. */
export const deletionKey = (namespace: string): string => `${namespace}deleted`;

/** Begins the keys under which records are kept that cannot be read. */
export const asidePrefix = (namespace: string): string => `${namespace}set-aside/`;

/**
 * Opens the record.
 *
 * @param storage gives the browser's storage; may throw, as browsers do where a reader refuses storage
 * @param namespace begins every key, to keep sites on one origin apart
 * @param clock the time in milliseconds since 1970
 * @param by names this visit to the page, in lower-case letters and digits, at most 16
 */
export function openRecord(
  storage: () => Storage,
  namespace: string,
  clock: () => number = Date.now,
  by = Math.random().toString(36).slice(2, 8) || '0',
): PracticeRecord {
  // A clock before 1970 would make dates that no record may have.
  const now = (): number => Math.max(0, clock());
  const writer = openWriter(storage, `${namespace}record`, VERSION);
  const open = <Kind extends KindName>(
    kind: Kind,
    merge: (one: Contents[Kind], other: Contents[Kind]) => Contents[Kind],
    former?: string,
    overwrite?: (id: string, mine: Contents[Kind], stored: Contents[Kind]) => Contents[Kind],
  ): Entries<Contents[Kind]> =>
    openEntries(
      writer,
      kind,
      { prefix: `${namespace}record/${kind}/`, former, aside: `${asidePrefix(namespace)}${kind}/` },
      merge,
      overwrite,
    );
  const ticks = open('tick', later, `${namespace}v1/tick/`);
  const reviews = open('reviews', mergeLogs);
  const settings = open('setting', later);
  const conflicts = open('conflict', later);
  /** When something is dated that replaces what is there: never before it, whatever the clock says. */
  const dateAfter = (present: Dated | undefined): number =>
    Math.max(now(), (present?.at ?? -1) + 1);
  const drafts = openDrafts(
    open('draft', later, `${namespace}v1/draft/`, (id, mine, stored) =>
      drafts.overwrite(id, mine, stored),
    ),
    conflicts,
    dateAfter,
  );
  const entries: Store['entries'] = {
    tick: ticks,
    draft: drafts.entries,
    conflict: conflicts,
    reviews,
    setting: settings,
  };

  /** The reviews of each item that were made on this page and not taken back, in the order in which they were made. */
  const made = new Map<string, KeptReview[]>();
  const listeners = new Set<(id?: string) => void>();
  const changed = (id?: string): void => listeners.forEach((listener) => listener(id));

  let deletions = 0;
  function forget(): void {
    deletions++;
    Object.values(entries).forEach(({ below }) => below.known.clear());
    drafts.forget();
    made.clear();
    writer.forgetAll();
  }

  const record: PracticeRecord = {
    isTicked: (id, formerly) => latestOf(ticks, id, formerly)?.ticked ?? false,
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
    addOtherDraft(id, text) {
      drafts.addOther(id, text);
      changed(id);
    },
    settle(id, keep) {
      if (drafts.settle(id, keep)) changed(id);
    },
    reviewsOf(id, formerly = []) {
      const logs = [id, ...formerly].flatMap((each) => reviews.get(each) ?? []);
      return logs.length === 0 ? NO_REVIEWS.reviews : countingReviews(logs.reduce(uniteLogs));
    },
    review(id, { grade, wording }) {
      reviews.put(id, (present = NO_REVIEWS) => {
        let at = now();
        while (present.reviews.some((review) => review.by === by && review.at === at)) at++;
        const review = { at, grade, wording, by };
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
        .flatMap((id) =>
          Object.values(entries).map(({ below }) => writer.state(below.prefixes[0] + id)),
        )
        .find((state) => state !== 'kept') ?? writer.state(),
    lasts: () => writer.state() === 'kept',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver(event) {
      if (writer.look() && event.key === null) changed();
      if (event.key === deletionKey(namespace) && event.newValue !== null) {
        forget();
        changed();
      }
      for (const each of Object.values(entries) as Entries<Contents[KindName]>[]) {
        const news = each.fromOtherTab(event);
        if (news && each.join(news.id, news.content)) changed(news.id);
      }
    },
    look() {
      if (writer.look()) changed();
    },
    catchUp() {
      for (const { below } of Object.values(entries)) {
        for (const id of [...below.known.keys()]) {
          const key = below.prefixes[0] + id;
          try {
            record.takeOver({ key, newValue: writer.storage().getItem(key) });
          } catch {
            // What cannot be read brings nothing.
          }
        }
      }
    },
    store: { entries, writer, namespace, now, deletions: () => deletions, forget, changed },
  };
  return record;
}

/** What stands under an id, or else under the latest of its former ones that has something. */
const latestOf = <Content>(
  { get }: Entries<Content>,
  id: string,
  formerly: readonly string[] = [],
): Content | undefined => [id, ...formerly].map(get).find(Boolean);

/** The later of two; of the same moment, one that does not depend on which comes first. */
function later<Content extends Dated>(one: Content, other: Content): Content {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}
