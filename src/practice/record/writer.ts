/**
 * Whether what the reader does outlives the page: it is saved (`kept`); or the browser doesn't let the site store anything
 * (`blocked`), or has no room left (`full`); or the storage was cleared under the running page, which still has what it had
 * (`cleared`). One record alone may be `outdated`: a newer release of the site wrote it, and this one may not touch it.
 */
export type StorageState = 'kept' | 'blocked' | 'full' | 'cleared' | 'outdated';

/** What `save` throws where a newer release of the site wrote what is stored under the key. */
export class LaterRelease extends Error {}

/** Writes to the storage, remembers what it refused until it takes it, and notices when the storage is cleared. */
export interface Writer {
  storage: () => Storage;
  /** Writes under a key, and tries again to write what was refused before. */
  write(key: string, save: () => void): void;
  /** Whether the storage has refused what was last written under a key. */
  isPending(key: string): boolean;
  /** Gives up what was refused under a key. */
  forget(key: string): void;
  /** Gives up everything that was refused, and takes an empty storage for what it should be. */
  forgetAll(): void;
  /** Looks whether the storage was cleared; true where that is news. */
  look(): boolean;
  /** The state of the storage as a whole; with a key, also whether the record under it is outdated. */
  state(key?: string): StorageState;
  /** How many records are outdated. */
  outdated(): number;
}

/** Opens a writer; `stamp` is a key that it keeps in the storage beside what is written, to notice when that is gone. */
export function openWriter(storage: () => Storage, stamp: string, version: number): Writer {
  const unsaved = new Map<string, () => void>();
  const outdated = new Set<string>();
  let stamped = false;
  let cleared = false;
  const isStamped = (): boolean => storage().getItem(stamp) !== null;
  /** Why the storage refused what it refused last. */
  let reason = attempt(() => {
    stamped = isStamped();
    storage().setItem(`${stamp}-probe`, '1');
    storage().removeItem(`${stamp}-probe`);
  });
  let works = !reason;

  /** Why an action fails; undefined where it doesn't. */
  function attempt(action: () => void): StorageState | undefined {
    try {
      action();
      return undefined;
    } catch (error) {
      if (error instanceof LaterRelease) return 'outdated';
      try {
        // A browser that gives no room at all throws the same error as one whose room is used up.
        return /quota/i.test((error as Error).name) && storage().length > 0 ? 'full' : 'blocked';
      } catch {
        return 'blocked';
      }
    }
  }

  function look(): boolean {
    const before = cleared;
    attempt(() => {
      const present = isStamped();
      cleared ||= stamped && !present;
      stamped ||= present;
    });
    return cleared !== before;
  }

  /** Tries to save under a key; false where the storage refuses. */
  function trySave(key: string, save: () => void): boolean {
    const refusal = attempt(save);
    unsaved.delete(key);
    outdated.delete(key);
    if (refusal === 'outdated') outdated.add(key);
    else if (refusal) {
      // It goes to the end, so that another one is the next to be tried again.
      unsaved.set(key, save);
      reason = refusal;
    }
    return !unsaved.has(key);
  }

  return {
    storage,
    look,
    write(key, save) {
      look();
      if (!trySave(key, save)) return;
      works = true;
      // Stops at the first that is refused: trying all of them with each write would take longer and longer.
      for (const [each, retry] of unsaved) if (!trySave(each, retry)) return;
      if (!stamped) stamped = !attempt(() => storage().setItem(stamp, JSON.stringify({ version })));
    },
    isPending: (key) => unsaved.has(key) || outdated.has(key),
    forget(key) {
      unsaved.delete(key);
      outdated.delete(key);
    },
    forgetAll() {
      unsaved.clear();
      outdated.clear();
      stamped = cleared = false;
      works = true;
    },
    state(key = '') {
      if (cleared) return 'cleared';
      if (reason && (!works || unsaved.size > 0)) return reason;
      return outdated.has(key) ? 'outdated' : 'kept';
    },
    outdated: () => outdated.size,
  };
}
