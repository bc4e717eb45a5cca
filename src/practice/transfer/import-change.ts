import { inSlices } from '../in-slices';
import { idsOf } from '../storage/all-entries';
import type { Entries } from '../storage/entries';
import { areSame } from '../storage/kind';
import { KIND_NAMES, KINDS, type KindName, type StoredContents } from '../storage/kinds';
import { storeOtherDraft } from '../storage/other-draft';
import type { Store } from '../storage/practice-store';
import type { BackupFile, FileRecord } from './backup-file';
import { type Imported, putImported } from './imported';
import { type ItemAliases, olderText, type ReplacedDraft, replacedText } from './replaced-draft';

/**
 * How an import combines the file with what is here: the later of both wins and reviews add up, or
 * the file replaces it.
 */
export type Mode = 'merge' | 'replace';

/** What an import does with which entries. */
export interface ImportPlan {
  store: Store;
  mode: Mode;
  aliasesOf: ItemAliases;
}

/**
 * An entry that an import may change. The methods go by what the entry holds when they're called.
 */
export interface ImportChange {
  effect(): 'added' | 'changed' | 'removed' | 'same';
  /** The entry's draft, if the file has another text for it. Both texts stay. */
  replacedDraft(): ReplacedDraft | undefined;
  carryOut(): Imported[];
}

/**
 * All entries in the file; in mode `replace`, also those that the file doesn't have, which are
 * emptied.
 */
export async function changesOf(
  plan: ImportPlan,
  { records }: BackupFile,
): Promise<ImportChange[]> {
  const { entries } = plan.store;
  const changes = records.map((record) => changeFor(plan, record));
  if (plan.mode === 'merge') return changes;
  const inFile = new Set(records.map(({ kind, id }) => `${kind}/${id}`));
  for (const name of KIND_NAMES) {
    if (KINDS[name].isOnlyAddedTo) continue;
    await inSlices(idsOf(entries[name]), (id) => {
      if (!entries[name].get(id) || inFile.has(`${name}/${id}`)) return;
      const change = changeOf<unknown>(plan, entries[name], id, undefined);
      if (change.effect() !== 'same') changes.push(change);
    });
  }
  return changes;
}

const changeFor = <Name extends KindName>(
  plan: ImportPlan,
  { kind, id, content }: FileRecord<Name>,
): ImportChange => changeOf<StoredContents[Name]>(plan, plan.store.entries[kind], id, content);

/**
 * The change of one entry.
 *
 * @param imported what the file has for the entry; undefined to empty it
 */
function changeOf<Content>(
  { store, mode, aliasesOf }: ImportPlan,
  entries: Entries<Content>,
  id: string,
  imported: Content | undefined,
): ImportChange {
  const { kind, get } = entries;
  const addsUp = mode === 'merge' || kind.isOnlyAddedTo;
  function result(present: Content | undefined): Content {
    if (!imported) return kind.empty;
    return present && addsUp ? kind.add(present, imported) : imported;
  }
  function effect(): ReturnType<ImportChange['effect']> {
    const present = get(id);
    if (areSame(kind, present, result(present))) return 'same';
    if (!imported) return 'removed';
    return present ? 'changed' : 'added';
  }

  /** The text here that the file's text replaces. */
  const replaced = (before: Content | undefined, after: Content): string | undefined =>
    kind.text && replacedText(store, id, before && kind.text(before), kind.text(after), aliasesOf);
  /** The file's text, if it's merged with a later one here. */
  function older(): string | undefined {
    const present = get(id);
    if (!kind.text || mode !== 'merge' || !present || !imported) return undefined;
    const isLater = kind.add(present, imported) === present;
    return isLater ? olderText(store, id, kind.text(present), kind.text(imported)) : undefined;
  }

  return {
    effect,
    replacedDraft() {
      if (!kind.text) return undefined;
      const present = get(id);
      const comes = older();
      if (present && comes !== undefined) return { id, goes: kind.text(present), comes };
      const after = result(present);
      const goes = replaced(present, after);
      return goes === undefined ? undefined : { id, goes, comes: kind.text(after) };
    },
    carryOut() {
      const done: Imported[] = [];
      if (effect() !== 'same')
        done.push(
          putImported(store, entries, id, result, (before, after) => {
            const text = replaced(before, after);
            return text === undefined ? undefined : storeOtherDraft(store, id, text);
          }),
        );
      const comes = older();
      if (comes !== undefined) {
        const undo = storeOtherDraft(store, id, comes);
        const erase = (): boolean => {
          undo();
          return true;
        };
        done.push({ undo, erase });
      }
      return done;
    },
  };
}
