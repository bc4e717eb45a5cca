import {
  entriesIn,
  openDatabase,
  removeEntries,
  type Saved,
  writeEntries,
} from './journal-database';
import type { PracticeStore } from './practice-store';

/**
 * A second copy of what was stored lately. Browsers write their storage to the disk only every few
 * seconds, or minutes, so what was typed just before a crash is gone from it. A database is on its
 * way to the disk at once. What it has and the storage hasn't is stored again at the next visit.
 */

/** How long to collect changes before they're written, in milliseconds. */
const PAUSE = 200;
/** How long an entry that's in the storage stays in the journal, too, in milliseconds: a day. */
const LONG = 86_400_000;

/** The name of the journal's database. */
export const journalName = (namespace: string): string => `${namespace}journal`;

/** Brings back what the browser lost, and then writes down each change of a record. A browser without databases has no journal. */
export async function keepJournal(record: PracticeStore): Promise<void> {
  const { store } = record;
  const database = await openDatabase(journalName(store.namespace));
  if (!database) return;
  bringBack(record, await entriesIn(database), (keys) => void removeEntries(database, keys));

  const written = new Map<string, string>();
  const waiting = new Set<string>();
  let deletions = store.deletions();
  const write = (): void => {
    const news = [...waiting].flatMap((key): Saved[] => {
      const text = stored(record, key);
      if (text === null || written.get(key) === text) return [];
      written.set(key, text);
      return [{ key, text }];
    });
    waiting.clear();
    void writeEntries(database, news);
  };
  record.subscribe((id) => {
    if (deletions !== store.deletions()) {
      deletions = store.deletions();
      waiting.clear();
      written.clear();
      void removeEntries(database);
    }
    if (id === undefined) return;
    if (waiting.size === 0) setTimeout(write, PAUSE);
    for (const { keyOf } of Object.values(store.entries)) waiting.add(keyOf(id));
  });
}

/** Stores again what's newer in the journal. `done` gets the keys that the journal needn't have any longer. */
function bringBack(
  record: PracticeStore,
  saved: readonly Saved[],
  done: (keys: string[]) => void,
): void {
  const { now, writer } = record.store;
  const old: string[] = [];
  let isBack = false;
  for (const { key, text } of saved) {
    const present = stored(record, key);
    if (dateOf(text) <= dateOf(present)) {
      if (dateOf(text) < now() - LONG) old.push(key);
      continue;
    }
    try {
      writer.storage().setItem(key, text);
    } catch {
      // It stays in the journal, and on this page.
    }
    // As if another tab had stored it: then nothing on this page is lost either.
    record.takeOver({ key, newValue: text });
    isBack = true;
  }
  if (isBack) record.store.changed();
  done(old);
}

function stored({ store }: PracticeStore, key: string): string | null {
  try {
    return store.writer.storage().getItem(key);
  } catch {
    return null;
  }
}

/** When a stored text was written, in milliseconds since 1970; -1 if it doesn't say. */
function dateOf(text: string | null): number {
  try {
    const entry: unknown = JSON.parse(text ?? '');
    const at = typeof entry === 'object' && entry && 'at' in entry ? entry.at : undefined;
    return typeof at === 'number' ? at : -1;
  } catch {
    return -1;
  }
}
