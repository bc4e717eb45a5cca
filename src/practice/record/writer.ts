/**
 * Whether what the reader does outlives the page: it is kept; or the browser takes nothing, or no more; or the storage
 * was cleared under the running page, which still holds what it had.
 */
export type StorageState = 'kept' | 'refused' | 'cleared';

/** Writes to the storage, remembers what it refused until it takes it, and notices when the storage is cleared. */
export interface Writer {
  storage: () => Storage;
  /** Writes under a key, along with everything that was refused before. */
  write(key: string, save: () => void): void;
  /** Whether what was last written under a key was refused. */
  isPending(key: string): boolean;
  /** Gives up what was refused under a key. */
  forget(key: string): void;
  /** Gives up everything that was refused, and takes an empty storage for what it should be. */
  forgetAll(): void;
  /** Looks whether the storage was cleared; true where that is news. */
  look(): boolean;
  state(): StorageState;
}

/** Opens a writer; `stamp` is a key that it keeps in the storage beside what is written, to notice when that is gone. */
export function openWriter(storage: () => Storage, stamp: string, version: number): Writer {
  const unsaved = new Map<string, () => void>();
  let stamped = false;
  let cleared = false;
  const isStamped = (): boolean => storage().getItem(stamp) !== null;
  let refused = !attempt(() => {
    stamped = isStamped();
    storage().setItem(`${stamp}-probe`, '1');
    storage().removeItem(`${stamp}-probe`);
  });

  function look(): boolean {
    const before = cleared;
    attempt(() => {
      const present = isStamped();
      cleared ||= stamped && !present;
      stamped ||= present;
    });
    return cleared !== before;
  }

  return {
    storage,
    look,
    write(key, save) {
      look();
      unsaved.set(key, save);
      // Where this one is refused, the others would be too: trying them each time would take longer and longer.
      if (attempt(save)) {
        unsaved.delete(key);
        for (const [each, retry] of [...unsaved]) if (attempt(retry)) unsaved.delete(each);
      }
      refused = unsaved.size > 0;
      if (!refused && !stamped) stamped = attempt(() => storage().setItem(stamp, JSON.stringify({ version })));
    },
    isPending: (key) => unsaved.has(key),
    forget: (key) => unsaved.delete(key),
    forgetAll() {
      unsaved.clear();
      refused = stamped = cleared = false;
    },
    state: () => (cleared ? 'cleared' : refused ? 'refused' : 'kept'),
  };
}

/** Whether an action was carried out without an error. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
