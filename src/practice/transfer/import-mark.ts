import type { Store } from '../storage/practice-store';
import { importKey } from '../storage/whole-store';
import type { Mode } from './import-change';

/** How far an import got. */
export interface Progress {
  done: number;
  of: number;
  mode: Mode;
}

/** Stores how far an import is, so that a later visit notices if it was cut off. */
export function markImport({ writer, namespace }: Store, progress: Progress): void {
  try {
    writer.storage().setItem(importKey(namespace), JSON.stringify(progress));
  } catch {
    // The import goes on without the mark. The page tells the reader anyway if the storage is full
    // or blocked.
  }
}

/** Removes the mark: no import is under way, or the reader knows that it was cut off. */
export function unmarkImport({ writer, namespace }: Store): void {
  try {
    writer.storage().removeItem(importKey(namespace));
  } catch {
    // If the storage is blocked, there is no mark.
  }
}

/** How far the import is that's under way or was cut off; undefined if there is none. */
export function markedImport({ writer, namespace }: Store): Progress | undefined {
  try {
    const mark: Partial<Progress> = JSON.parse(
      writer.storage().getItem(importKey(namespace)) ?? '',
    );
    const { done, of, mode } = mark;
    return typeof done === 'number' && typeof of === 'number'
      ? { done, of, mode: mode === 'replace' ? mode : 'merge' }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers leave `locks` out if the site isn't served over HTTPS. */
function locks(): LockManager | undefined {
  const { locks }: Partial<Navigator> = navigator;
  return locks;
}

/**
 * Does the work of an import, and lets all tabs know that it's under way. Rejects if `work` does.
 */
export async function whileImporting<T>({ namespace }: Store, work: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? manager.request(importKey(namespace), { mode: 'shared' }, work) : work();
}

/** Whether an import is under way, in this tab or another. */
export async function isImporting({ namespace }: Store): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some(({ name }) => name === importKey(namespace));
}
