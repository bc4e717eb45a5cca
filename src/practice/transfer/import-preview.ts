import { inSlices } from '../in-slices';
import type { Store } from '../storage/practice-store';
import type { BackupFile } from './backup-file';
import { changesOf, type Mode } from './import-change';
import type { ItemAliases, ReplacedDraft } from './replaced-draft';

/** What an import would do, in numbers of entries. */
export interface Preview {
  added: number;
  changed: number;
  /** Entries of the file that would make no difference. */
  same: number;
  /** Entries that the file doesn't have, and that would be emptied. */
  removed: number;
  quarantined: number;
  drafts: ReplacedDraft[];
}

/** Finds out what an import would do, without doing it. */
export async function previewImport(
  store: Store,
  file: BackupFile,
  mode: Mode,
  aliasesOf: ItemAliases = () => [],
): Promise<Preview> {
  const counts = { added: 0, changed: 0, same: 0, removed: 0 };
  const drafts: ReplacedDraft[] = [];
  await inSlices(await changesOf({ store, mode, aliasesOf }, file), (change) => {
    counts[change.effect()]++;
    const draft = change.replacedDraft();
    if (draft) drafts.push(draft);
  });
  return { ...counts, quarantined: file.quarantined.length, drafts };
}
