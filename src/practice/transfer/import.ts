import { inSlices } from '../in-slices';
import { idsOf } from '../record/all-entries';
import { freePlace } from '../record/entries';
import { asidePrefix, type Store } from '../record/record';
import { NO_REVIEWS, uniteLogs, type KeptReview, type ReviewLog } from '../record/review';
import type { Conflict, Contents, Dated, KindName } from '../record/schema';
import { endOf, kindsOf } from '../record/whole-record';
import type { FileRecord, RecordFile } from './record-file';

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
}

type Content = Contents[KindName];

/** A change of one record to what the file holds, or to nothing where the file does not have it. */
interface Change {
  kind: KindName;
  id: string;
  before: Content | undefined;
  to: Content | undefined;
}

/** What an import would do, without doing it; found out in slices of time. */
export async function previewImport(store: Store, file: RecordFile, mode: Mode): Promise<Preview> {
  const counts = { added: 0, changed: 0, removed: 0 };
  await eachChange(store, file, mode, ({ before, to }) => counts[to ? (before ? 'changed' : 'added') : 'removed']++);
  return { ...counts, same: file.records.length - counts.added - counts.changed, setAside: file.setAside.length };
}

/**
 * Brings a file's records into the store, in slices of time.
 *
 * @returns how to undo it, which keeps what the reader did since
 */
export async function importFile(store: Store, file: RecordFile, mode: Mode): Promise<() => Promise<void>> {
  const undos: (() => void)[] = [];
  await eachChange(store, file, mode, (change) => undos.push(carryOut(store, change, mode)));
  const { writer, namespace } = store;
  const places: string[] = [];
  for (const { key, text } of file.setAside) {
    const wanted = asidePrefix(namespace) + key;
    writer.write(wanted, () => {
      const place = freePlace(writer.storage(), wanted, text);
      if (writer.storage().getItem(place) === text) return;
      writer.storage().setItem(place, text);
      places.push(place);
    });
  }
  store.changed();
  return async () => {
    await inSlices(undos, (undo) => undo());
    places.forEach((place) => writer.storage().removeItem(place));
    store.changed();
  };
}

/** Takes each record that a file would change, as it stands at that moment, in slices of time. */
async function eachChange(store: Store, file: RecordFile, mode: Mode, take: (change: Change) => void): Promise<void> {
  const look = (kind: KindName, id: string, to: Content | undefined): void => {
    const change = { kind, id, before: store.entries[kind].get(id), to };
    if (wordsOf(change.before) !== wordsOf(result(change, change.before, mode))) take(change);
  };
  await inSlices(file.records, ({ kind, id, content }) => look(kind, id, content));
  if (mode === 'merge') return;
  const inFile = new Set(file.records.map(({ kind, id }) => `${kind}/${id}`));
  for (const kind of kindsOf(store)) {
    await inSlices(idsOf(store.entries[kind]), (id) => {
      if (store.entries[kind].get(id) && !inFile.has(`${kind}/${id}`)) look(kind, id, undefined);
    });
  }
}

/** What a record holds after a change, where it holds `present` before. */
function result({ kind, to }: Pick<FileRecord, 'kind'> & Pick<Change, 'to'>, present: Content | undefined, mode: Mode): Content {
  if (!to) return EMPTY[kind];
  if (!present || mode === 'replace') return to;
  if (kind === 'reviews') return uniteLogs(present as ReviewLog, to as ReviewLog);
  if (kind === 'conflict') return { at: (to as Dated).at, texts: [...new Set([...(present as Conflict).texts, ...(to as Conflict).texts])] };
  return (present as Dated).at > (to as Dated).at ? present : to;
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

/** Carries a change out upon what any tab has stored by then, dated so that it holds; returns how to undo it. */
function carryOut(store: Store, change: Change, mode: Mode): () => void {
  const { id } = change;
  if (change.kind === 'reviews') {
    const { reviews } = store.entries;
    let before = NO_REVIEWS;
    let after = NO_REVIEWS;
    reviews.put(id, (present = NO_REVIEWS) => {
      before = present;
      after = { since: endOf(present, store.now()), reviews: (result(change, present, mode) as ReviewLog).reviews };
      return after;
    });
    return () =>
      reviews.put(id, (present = NO_REVIEWS) => {
        const since = { since: endOf(present, store.now()), reviews: present.reviews.filter((review) => !has(after, review)) };
        return uniteLogs(before, since);
      });
  }
  const entries = store.entries[change.kind] as { put(id: string, change: (present: Dated | undefined) => Dated): void; get(id: string): Dated | undefined };
  const { below } = store.entries[change.kind];
  const put = (content: Content): void =>
    entries.put(id, (present) => ({ ...(content as Dated), at: Math.max((content as Dated).at, (present?.at ?? -1) + 1) }));
  const { before } = change;
  const after = result(change, before, mode);
  put(after);
  return () => {
    if (wordsOf(entries.get(id) as Content) !== wordsOf(after)) return;
    if (before) put(before);
    else {
      // An empty record would hide what stands under an id that the item had before.
      below.known.delete(id);
      for (const prefix of below.prefixes) store.writer.write(prefix + id, () => below.storage().removeItem(prefix + id));
    }
  };
}

const has = ({ reviews }: ReviewLog, { at, by }: KeptReview): boolean => reviews.some((each) => each.at === at && each.by === by);
