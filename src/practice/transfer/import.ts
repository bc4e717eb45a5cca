import { idsOf } from '../record/all-entries';
import { asidePrefix, type Store } from '../record/record';
import { NO_REVIEWS, uniteLogs, type ReviewLog } from '../record/review';
import type { Contents, Dated, KindName } from '../record/schema';
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

/** A change of one record, from what it holds to what it will hold. */
interface Change {
  kind: KindName;
  id: string;
  before: Contents[KindName] | undefined;
  after: Contents[KindName];
}

/** What an import would do, without doing it. */
export function previewImport(store: Store, file: RecordFile, mode: Mode): Preview {
  const changes = changesOf(store, file, mode);
  const names = namesIn(file);
  const inFile = changes.filter(({ kind, id }) => names.has(`${kind}/${id}`));
  const added = inFile.filter(({ before }) => !before).length;
  return {
    added,
    changed: inFile.length - added,
    same: file.records.length - inFile.length,
    removed: changes.length - inFile.length,
    setAside: file.setAside.length,
  };
}

/**
 * Brings a file's records into the store.
 *
 * @returns how to undo it
 */
export function importFile(store: Store, file: RecordFile, mode: Mode): () => void {
  const changes = changesOf(store, file, mode);
  for (const { kind, id, after } of changes) put(store, kind, id, after);
  const { writer, namespace } = store;
  for (const { key, text } of file.setAside) {
    const place = asidePrefix(namespace) + key;
    writer.write(place, () => {
      if (writer.storage().getItem(place) === null) writer.storage().setItem(place, text);
    });
  }
  store.changed();
  return () => {
    for (const { kind, id, before } of changes) put(store, kind, id, before ?? EMPTY[kind]);
    store.changed();
  };
}

/** What each kind of record holds when it says nothing. */
const EMPTY: Contents = {
  tick: { at: 0, ticked: false },
  draft: { at: 0, text: '' },
  reviews: NO_REVIEWS,
  setting: { at: 0, value: '' },
};

function changesOf(store: Store, file: RecordFile, mode: Mode): Change[] {
  const changes: Change[] = file.records.map((record) => {
    const before = store.entries[record.kind].get(record.id);
    return { kind: record.kind, id: record.id, before, after: before && mode === 'merge' ? merged(record, before) : record.content };
  });
  if (mode === 'replace') {
    const inFile = namesIn(file);
    for (const kind of kindsOf(store)) {
      for (const id of idsOf(store.entries[kind])) {
        const before = store.entries[kind].get(id);
        if (before && !inFile.has(`${kind}/${id}`)) changes.push({ kind, id, before, after: EMPTY[kind] });
      }
    }
  }
  return changes.filter(({ before, after }) => wordsOf(before) !== wordsOf(after));
}

function merged({ kind, content }: FileRecord, before: Contents[KindName]): Contents[KindName] {
  if (kind === 'reviews') return uniteLogs(before as ReviewLog, content);
  return (before as Dated).at > content.at ? before : content;
}

/** What a record says, besides when it was written. */
function wordsOf(content: Contents[KindName] | undefined): string {
  if (!content) return '';
  return JSON.stringify('reviews' in content ? content.reviews : { ...content, at: 0 });
}

/** Puts a record in place of what is there, in every tab, whatever the dates. */
function put(store: Store, kind: KindName, id: string, content: Contents[KindName]): void {
  if (kind === 'reviews') {
    store.entries.reviews.put(id, (present = NO_REVIEWS) => ({ since: endOf(present, store.now()), reviews: (content as ReviewLog).reviews }));
    return;
  }
  const entries = store.entries[kind] as { put(id: string, change: (present: Dated | undefined) => Dated): void };
  entries.put(id, (present) => ({ ...(content as Dated), at: Math.max((content as Dated).at, (present?.at ?? -1) + 1) }));
}

const namesIn = ({ records }: RecordFile): Set<string> => new Set(records.map(({ kind, id }) => `${kind}/${id}`));
