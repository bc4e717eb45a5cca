import { inSlices } from '../in-slices';
import { idsOf } from '../record/all-entries';
import { keepOther } from '../record/other-draft';
import { asidePrefix, type Store } from '../record/record';
import { type KeptReview, NO_REVIEWS, type ReviewLog, uniteLogs } from '../record/review';
import type { Conflict, Contents, Dated, Draft, KindName } from '../record/schema';
import { endOf, kindsOf } from '../record/whole-record';
import { markImport, unmarkImport } from './import-mark';
import type { FileRecord, RecordFile } from './record-file';
import { openPlaces } from './set-aside';

/** How a file comes to what is there: the later of both holds and reviews add up, or the file takes the record's place. */
export type Mode = 'merge' | 'replace';

/** What an import would do, in numbers of records. */
export interface Preview {
  added: number;
  /** Records that change: what stands there now is merged with what the file holds, or gives way to it. */
  changed: number;
  /** Records that the file leaves as they are. */
  same: number;
  /** Records that the file does not have, and that are emptied. */
  removed: number;
  setAside: number;
  /** The drafts for which the file has another text, or none. Both texts stay. */
  drafts: ReplacedDraft[];
}

/** A draft for which the file has another text. */
export interface ReplacedDraft {
  /** The item's id. */
  id: string;
  /** The reader's text. */
  goes: string;
  /** The file's text; may be empty. */
  comes: string;
}

/** An import that was carried out, or stopped. */
export interface Imported {
  /** Whether all of the file is here; false where everything was deleted meanwhile, and so nothing of it is. */
  complete: boolean;
  /** Takes the import back, and keeps what the reader did since; does nothing once everything was deleted. */
  undo(): Promise<void>;
  /** Removes what the import left in the storage after everything was deleted. */
  erase(): Promise<void>;
}

/** The ids that an item had before, latest first. */
export type FormerIds = (id: string) => readonly string[];

type Content = Contents[KindName];

/** What a record is to be: what the file holds, or nothing where the file does not have it. */
interface Wish {
  kind: KindName;
  id: string;
  to: Content | undefined;
}

/** What an import would do, without doing it; found out in slices of time. */
export async function previewImport(
  store: Store,
  file: RecordFile,
  mode: Mode,
  formerIds: FormerIds = () => [],
): Promise<Preview> {
  const counts = { added: 0, changed: 0, removed: 0 };
  const drafts: ReplacedDraft[] = [];
  await inSlices(await wishesOf(store, file, mode), (wish) => {
    const { kind, id, to } = wish;
    const before = store.entries[kind].get(id);
    const older = olderText(store, wish, mode);
    if (older !== undefined) drafts.push({ id, goes: (before as Draft).text, comes: older });
    if (!changes(wish, before, mode)) return;
    counts[to ? (before ? 'changed' : 'added') : 'removed']++;
    if (kind !== 'draft') return;
    const comes = (result(wish, before, mode) as Draft).text;
    const goes = lostText(store, id, before as Draft | undefined, formerIds, comes);
    if (goes !== undefined) drafts.push({ id, goes, comes });
  });
  return {
    ...counts,
    same: file.records.length - counts.added - counts.changed,
    setAside: file.setAside.length,
    drafts,
  };
}

/**
 * Brings a file's records into the store, in slices of time. Of a draft whose text gives way to another one, both texts
 * stay. Stops as soon as everything is deleted, here or in another tab, and then leaves nothing behind.
 */
export async function importFile(
  store: Store,
  file: RecordFile,
  mode: Mode,
  formerIds: FormerIds = () => [],
): Promise<Imported> {
  const { writer, namespace } = store;
  const deletions = store.deletions();
  const isWanted = (): boolean => store.deletions() === deletions;
  const carriedOut: CarriedOut[] = [];
  const wishes = await wishesOf(store, file, mode);
  const progress = { done: 0, of: wishes.length + file.setAside.length, mode };
  const goOn = (): boolean => {
    if (isWanted()) markImport(store, progress);
    return isWanted();
  };

  if (goOn()) {
    await inSlices(
      wishes,
      (wish) => {
        if (changes(wish, store.entries[wish.kind].get(wish.id), mode))
          carriedOut.push(carryOut(store, wish, mode, formerIds));
        const older = olderText(store, wish, mode);
        if (older !== undefined) {
          const takeBack = keepOther(store, wish.id, older);
          carriedOut.push({
            undo: takeBack,
            erase() {
              takeBack();
              return true;
            },
          });
        }
        progress.done++;
      },
      goOn,
    );
  }
  if (goOn()) {
    const put = openPlaces(writer.storage);
    await inSlices(
      file.setAside,
      ({ key, text }) => {
        // Many texts may be set aside under one key: the writer has to tell them apart.
        const name = `${asidePrefix(namespace)}${key} ${progress.done++}`;
        let place: string | undefined;
        writer.write(name, () => {
          place = put(asidePrefix(namespace) + key, text);
        });
        const remove = (): boolean => {
          writer.forget(name);
          const isHere = place !== undefined && writer.storage().getItem(place) === text;
          if (isHere) writer.storage().removeItem(place as string);
          return isHere;
        };
        carriedOut.push({ undo: remove, erase: remove });
      },
      goOn,
    );
  }

  const erase = async (): Promise<void> => {
    let erased = false;
    await inSlices(carriedOut, (each) => {
      erased = each.erase() || erased;
    });
    unmarkImport(store);
    if (erased) store.changed();
  };
  const complete = isWanted();
  if (complete) {
    unmarkImport(store);
    store.changed();
  } else await erase();
  return {
    complete,
    async undo() {
      if (!isWanted()) return;
      await inSlices(carriedOut, (each) => each.undo(), isWanted);
      if (isWanted()) store.changed();
      else await erase();
    },
    erase,
  };
}

/** What every record is to be that an import may change. */
async function wishesOf(store: Store, file: RecordFile, mode: Mode): Promise<Wish[]> {
  const wishes: Wish[] = file.records.map(({ kind, id, content }) => ({ kind, id, to: content }));
  if (mode === 'merge') return wishes;
  const inFile = new Set(file.records.map(({ kind, id }) => `${kind}/${id}`));
  for (const kind of kindsOf(store)) {
    // Other versions of a draft stay until the reader picks one, whatever is imported.
    if (kind === 'conflict') continue;
    await inSlices(idsOf(store.entries[kind]), (id) => {
      if (store.entries[kind].get(id) && !inFile.has(`${kind}/${id}`))
        wishes.push({ kind, id, to: undefined });
    });
  }
  return wishes;
}

/** Whether a record would say something else. */
const changes = (wish: Wish, before: Content | undefined, mode: Mode): boolean =>
  wordsOf(before) !== wordsOf(result(wish, before, mode));

/** What a record is to hold, where it holds `present` before. */
function result(
  { kind, to }: Pick<FileRecord, 'kind'> & Pick<Wish, 'to'>,
  present: Content | undefined,
  mode: Mode,
): Content {
  if (!to) return EMPTY[kind];
  if (!present) return to;
  if (kind === 'conflict')
    return {
      at: (to as Dated).at,
      texts: [...new Set([...(present as Conflict).texts, ...(to as Conflict).texts])],
    };
  if (mode === 'replace') return to;
  if (kind === 'reviews') return uniteLogs(present as ReviewLog, to as ReviewLog);
  // An empty draft in a file is no reason to empty the one here, however late it is.
  if (kind === 'draft' && !(to as Draft).text.trim()) return present;
  return (present as Dated).at > (to as Dated).at ? present : to;
}

/** The text that the reader sees in a draft, if the text that comes in its place does not hold it; undefined where nothing is lost. */
function lostText(
  store: Store,
  id: string,
  present: Draft | undefined,
  formerIds: FormerIds,
  comes: string,
): string | undefined {
  const text = (present ?? formerIds(id).map(store.entries.draft.get).find(Boolean))?.text;
  return text?.trim() && !comes.includes(text.trim()) ? text : undefined;
}

/** The text of a draft in the file that gives way to the later one here, where that one doesn't hold it; undefined otherwise. */
function olderText(store: Store, { kind, id, to }: Wish, mode: Mode): string | undefined {
  if (kind !== 'draft' || mode !== 'merge' || !to) return undefined;
  const { at, text } = to as Draft;
  const here = store.entries.draft.get(id);
  const isKnown = (each: string): boolean => each.includes(text.trim());
  if (!here?.text.trim() || here.at <= at || !text.trim() || isKnown(here.text)) return undefined;
  return store.entries.conflict.get(id)?.texts.some(isKnown) ? undefined : text;
}

/** What each kind of record holds when it says nothing. */
const EMPTY: Contents = {
  tick: { at: 0, ticked: false },
  draft: { at: 0, text: '' },
  conflict: { at: 0, texts: [] },
  reviews: NO_REVIEWS,
  setting: { at: 0, value: '' },
};

/** What a record says, besides when it was written. */
function wordsOf(content: Content | undefined): string {
  if (!content) return '';
  return JSON.stringify('reviews' in content ? content.reviews : { ...content, at: 0 });
}

/** A change of one record that was carried out. */
interface CarriedOut {
  /** Takes it back, unless the reader has changed the record since. */
  undo(): void;
  /** Removes what it brought from a storage in which everything was deleted before; false where there is nothing of it. */
  erase(): boolean;
}

/** The records of a kind, of whatever kind. */
interface AnyEntries {
  get(id: string): Content | undefined;
  put(id: string, change: (present: Content | undefined) => Content): void;
  below: Pick<Store['entries'][KindName]['below'], 'prefixes' | 'storage'> & {
    known: Map<string, unknown>;
  };
}

/** Carries a change out upon what any tab has stored by then, dated so that it holds. */
function carryOut(store: Store, wish: Wish, mode: Mode, formerIds: FormerIds): CarriedOut {
  const { kind, id } = wish;
  const { writer, now } = store;
  const { get, put, below } = store.entries[kind] as unknown as AnyEntries;
  let before: Content | undefined;
  let lost: string | undefined;
  put(id, (present) => {
    before = present;
    const content = result(wish, present, mode);
    if (kind === 'draft')
      lost = lostText(store, id, present as Draft | undefined, formerIds, (content as Draft).text);
    return dated(content, present, now());
  });
  const forgetOther = lost === undefined ? undefined : keepOther(store, id, lost);
  const after = get(id);

  const key = below.prefixes[0] + id;
  const imported = new Set(after && 'reviews' in after ? after.reviews.map(nameOf) : []);
  /** The log of what the reader reviewed since, beside some other reviews. */
  const putSince = (others: ReviewLog): void =>
    put(id, (present) => {
      const since = ((present as ReviewLog | undefined)?.reviews ?? []).filter(
        (review) => !imported.has(nameOf(review)),
      );
      return dated(uniteLogs(others, { since: 0, reviews: since }), present, now());
    });
  return {
    undo() {
      const isUntouched = wordsOf(get(id)) === wordsOf(after);
      if (kind !== 'reviews' && !isUntouched) return;
      forgetOther?.();
      if (isUntouched && writer.isPending(key)) {
        // The storage never took it, and so has what was there before.
        writer.forget(key);
        below.known.delete(id);
        if (wordsOf(get(id)) === wordsOf(before)) return;
      }
      if (kind === 'reviews') putSince((before as ReviewLog | undefined) ?? NO_REVIEWS);
      else if (before) put(id, (present) => dated(before as Content, present, now()));
      else {
        // An empty record would hide what stands under an id that the item had before.
        below.known.delete(id);
        for (const prefix of below.prefixes)
          writer.write(prefix + id, () => below.storage().removeItem(prefix + id));
      }
    },
    erase() {
      const present = get(id);
      if (!present) return false;
      forgetOther?.();
      if (wordsOf(present) === wordsOf(after)) {
        below.known.delete(id);
        writer.forget(key);
        below.prefixes.forEach((prefix) => below.storage().removeItem(prefix + id));
      } else if (kind === 'reviews') putSince(NO_REVIEWS);
      return true;
    },
  };
}

/** A content with a date after what it takes the place of. */
function dated(content: Content, present: Content | undefined, now: number): Content {
  if ('reviews' in content)
    return {
      since: endOf((present as ReviewLog | undefined) ?? NO_REVIEWS, now),
      reviews: content.reviews,
    };
  return { ...content, at: Math.max(content.at, ((present as Dated | undefined)?.at ?? -1) + 1) };
}

/** What tells one review of an item from another. */
const nameOf = ({ at, by }: KeptReview): string => `${at} ${by}`;
