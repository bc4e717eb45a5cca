import type { Store } from '../record/record';
import { importKey } from '../record/whole-record';
import type { Mode } from './import';

/** How far an import got. */
export interface Progress {
  done: number;
  of: number;
  mode: Mode;
}

/** Notes how far an import is, so that one that's cut off is noticed later. */
export function markImport({ writer, namespace }: Store, progress: Progress): void {
  try {
    writer.storage().setItem(importKey(namespace), JSON.stringify(progress));
  } catch {
    // Where there's no room for the note, the storage tells the reader so itself.
  }
}

/** Says that no import is under way, and that the reader need not hear of one that was cut off. */
export function unmarkImport({ writer, namespace }: Store): void {
  try {
    writer.storage().removeItem(importKey(namespace));
  } catch {
    // Nothing is stored where nothing can be removed.
  }
}

/** How far the import is that's under way, or was cut off; undefined where there is none. */
export function markedImport({ writer, namespace }: Store): Progress | undefined {
  try {
    const { done, of, mode } = JSON.parse(
      writer.storage().getItem(importKey(namespace)) ?? '',
    ) as Partial<Progress>;
    return typeof done === 'number' && typeof of === 'number'
      ? { done, of, mode: mode === 'replace' ? mode : 'merge' }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers leave `locks` out where the site isn't served by HTTPS. */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Carries out an import, and lets all tabs know that it is under way, for as long as it is. */
export async function whileImporting<T>({ namespace }: Store, work: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? manager.request(importKey(namespace), { mode: 'shared' }, work) : work();
}

/** Whether an import is under way, in this tab or another. */
export async function isImporting({ namespace }: Store): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some(({ name }) => name === importKey(namespace));
}
