/**
 * Whether what the reader does outlives the page: it's saved (`saved`); the browser doesn't let the
 * site store anything (`blocked`) or has no room left (`full`); or the storage was cleared while
 * the page was open, which still has its data (`cleared`). A single entry may be `outdated`: a
 * newer release of the site wrote it, and this one must not touch it.
 */
export type StorageState = 'saved' | 'blocked' | 'full' | 'cleared' | 'outdated';

/** Thrown by `save` if a newer release of the site wrote what is stored under the key. */
export class NewerRelease extends Error {}

/**
 * Writes to the storage, remembers what it refused until it takes it, and notices when the storage
 * is cleared.
 */
export interface Writer {
  /** Throws if the browser blocks the storage. */
  storage: () => Storage;
  /** Writes under a key, and tries again to write what was refused before. `save` may throw. */
  write(key: string, save: () => void): void;
  /** Whether the storage has refused what was last written under a key. */
  isPending(key: string): boolean;
  /** Stops trying to write what was refused under a key. */
  forget(key: string): void;
  /** Stops trying to write anything that was refused, and expects the storage to be empty. */
  forgetAll(): void;
  /** Checks whether the storage was cleared. Returns true if it was, and nobody knew yet. */
  look(): boolean;
  /**
   * The state of the storage as a whole; with a key, also whether the entry under it is outdated.
   */
  state(key?: string): StorageState;
  /** How many entries are outdated. */
  outdated(): number;
}

/**
 * Opens a writer.
 *
 * @param stamp a key that the writer stores beside the rest: if it's gone, the storage was cleared
 * @param version stored under that key
 */
export function openWriter(storage: () => Storage, stamp: string, version: number): Writer {
  const unsaved = new Map<string, () => void>();
  const outdated = new Set<string>();
  let stamped = false;
  let cleared = false;
  const isStamped = (): boolean => storage().getItem(stamp) !== null;
  /** Why the storage last refused something. */
  let reason = attempt(() => {
    stamped = isStamped();
    storage().setItem(`${stamp}-probe`, '1');
    storage().removeItem(`${stamp}-probe`);
  });
  let works = !reason;

  /** Why an action fails; undefined if it doesn't. */
  function attempt(action: () => void): StorageState | undefined {
    try {
      action();
      return undefined;
    } catch (error) {
      if (error instanceof NewerRelease) return 'outdated';
      try {
        // A browser that gives no room at all throws the same error as one whose room is used up.
        const isQuota = error instanceof Error && /quota/i.test(error.name);
        return isQuota && storage().length > 0 ? 'full' : 'blocked';
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

  /** Returns false if the storage refuses. */
  function trySave(key: string, save: () => void): boolean {
    const refusal = attempt(save);
    unsaved.delete(key);
    outdated.delete(key);
    if (refusal === 'outdated') outdated.add(key);
    else if (refusal) {
      // At the end of the Map, so that another key is tried first next time.
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
      // Stops at the first refusal. Otherwise, each write to a full storage would try every refused
      // one again.
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
      return outdated.has(key) ? 'outdated' : 'saved';
    },
    outdated: () => outdated.size,
  };
}
