import { inSlices } from '../in-slices';
import type { Store } from '../storage/practice-store';
import type { BackupFile } from './backup-file';
import { changesOf, type Mode } from './import-change';
import { markImport, unmarkImport } from './import-mark';
import type { Imported } from './imported';
import { openQuarantine } from './quarantine';
import type { ItemAliases } from './replaced-draft';

/** An import that was carried out, or stopped. */
export interface ImportResult {
  /**
   * Whether all of the file is here. If not, everything was deleted meanwhile, and nothing of the
   * file is here.
   */
  complete: boolean;
  /**
   * Undoes the import, except for what the reader has changed since. Does nothing once everything
   * was deleted.
   */
  undo(): Promise<void>;
  /** Removes what the import stored after everything was deleted. */
  erase(): Promise<void>;
}

/**
 * Imports a file. If a draft's text is replaced, both texts stay. The import stops as soon as
 * everything is deleted, here or in another tab, and then leaves nothing behind.
 */
export async function importFile(
  store: Store,
  file: BackupFile,
  mode: Mode,
  aliasesOf: ItemAliases = () => [],
): Promise<ImportResult> {
  const deletions = store.deletions();
  const isWanted = (): boolean => store.deletions() === deletions;
  const changes = await changesOf({ store, mode, aliasesOf }, file);
  const quarantine = openQuarantine(store);
  const steps: (() => Imported[])[] = [
    ...changes.map(({ carryOut }) => carryOut),
    ...file.quarantined.map((each) => () => [quarantine(each)]),
  ];
  const imported: Imported[] = [];
  const progress = { done: 0, of: steps.length, mode };
  const mark = (): boolean => {
    if (isWanted()) markImport(store, progress);
    return isWanted();
  };
  const erase = async (): Promise<void> => {
    let erased = false;
    await inSlices(imported, (each) => {
      erased = each.erase() || erased;
    });
    unmarkImport(store);
    if (erased) store.changed();
  };

  if (mark())
    await inSlices(
      steps,
      (step) => {
        imported.push(...step());
        progress.done++;
      },
      mark,
    );
  const complete = isWanted();
  if (complete) {
    unmarkImport(store);
    store.changed();
  } else await erase();
  return {
    complete,
    async undo() {
      if (!isWanted()) return;
      await inSlices(imported, (each) => each.undo(), isWanted);
      if (isWanted()) store.changed();
      else await erase();
    },
    erase,
  };
}
