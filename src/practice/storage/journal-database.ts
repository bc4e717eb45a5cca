/** A key of the storage, and the text under it. */
export interface Saved {
  key: string;
  text: string;
}

const ENTRIES = 'entries';

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'text' in value &&
  typeof value.key === 'string' &&
  typeof value.text === 'string';

/** Opens a database for the journal. Undefined if the browser refuses. */
export function openDatabase(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: 'key' });
      request.onerror = () => resolve(undefined);
      request.onsuccess = () => {
        // Another tab deletes it.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
    } catch {
      resolve(undefined);
    }
  });
}

/** Deletes the journal's database. */
export function deleteDatabase(name: string): void {
  try {
    indexedDB.deleteDatabase(name);
  } catch {
    // A browser that refuses has none.
  }
}

/** Everything in the journal; nothing if it can't be read. */
export async function entriesIn(database: IDBDatabase): Promise<Saved[]> {
  const all = await within(database, 'readonly', (entries) => entries.getAll());
  return Array.isArray(all) ? all.filter(isSaved) : [];
}

/** Writes entries; those with the same keys are replaced. */
export async function writeEntries(database: IDBDatabase, saved: readonly Saved[]): Promise<void> {
  if (saved.length > 0)
    await within(database, 'readwrite', (entries) => saved.map((each) => entries.put(each)).at(-1));
}

/** Removes the entries with some keys, or all of them. */
export async function removeEntries(database: IDBDatabase, keys?: string[]): Promise<void> {
  if (!keys) await within(database, 'readwrite', (entries) => entries.clear());
  else if (keys.length > 0)
    await within(database, 'readwrite', (entries) => keys.map((key) => entries.delete(key)).at(-1));
}

/** Does something with the entries. The result of the last request; undefined if something fails. */
function within(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  act: (entries: IDBObjectStore) => IDBRequest | undefined,
): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(ENTRIES, mode);
      const request = act(transaction.objectStore(ENTRIES));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => resolve(undefined);
      transaction.onabort = () => resolve(undefined);
    } catch {
      // Closed, because another tab deletes it.
      resolve(undefined);
    }
  });
}
