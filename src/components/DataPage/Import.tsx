import {
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { browserStore, subscribeToStore } from '../../practice/storage/browser-store';
import { type BackupFile, LARGEST, Refusal, readFile } from '../../practice/transfer/backup-file';
import { type ImportResult, importFile } from '../../practice/transfer/import';
import type { Mode } from '../../practice/transfer/import-change';
import { whileImporting } from '../../practice/transfer/import-mark';
import { type Preview, previewImport } from '../../practice/transfer/import-preview';
import type { ItemAliases } from '../../practice/transfer/replaced-draft';
import { nameOfText } from '../../stories/text-name';
import { useSay } from '../PracticeFrame/StatusMessage';
import ReplacedDrafts from './ReplacedDrafts';
import styles from './styles.module.css';
import { useDeletions } from './use-deletions';

const MODES: { mode: Mode; name: string; meaning: string }[] = [
  {
    mode: 'merge',
    name: 'Add it to what’s here',
    meaning:
      'All answers count, here and in the file. If a check mark or setting differs, the later one is used. No draft is lost.',
  },
  {
    mode: 'replace',
    name: 'Replace what’s here',
    meaning: 'Anything that isn’t in the file is cleared. No draft is lost.',
  },
];

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Imports an exported file. Readers see first what it would change, and can undo it afterward. */
export default function Import({ overview: { decks }, entries }: Props): ReactNode {
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.item.id, entry])), [entries]);
  const aliasesOf: ItemAliases = useCallback((id) => byId.get(id)?.item.aliases ?? [], [byId]);
  const nameOf = (id: string): string =>
    nameOfText(browserStore(), id) ?? decks[byId.get(id)?.deck ?? -1]?.title ?? id;
  const [file, setFile] = useState<BackupFile>();
  const previews = usePreviews(file, aliasesOf);
  const [mode, setMode] = useState<Mode>('merge');
  const { said, say } = useSay();
  const [imported, setImported] = useState<ImportResult>();
  const field = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLFieldSetElement>(null);
  const name = useId();

  const isPreviewShown = previews !== undefined;
  useEffect(() => {
    if (isPreviewShown) preview.current?.focus();
  }, [isPreviewShown]);

  // Once everything was deleted, here or in another tab, the import can't be undone.
  const deletions = useDeletions();
  const deletionsSeen = useRef(deletions);
  const forgetImport = useEffectEvent(() => {
    // Another tab may have deleted everything while the import was finishing.
    void imported?.erase();
    setImported(undefined);
    setFile(undefined);
  });
  useEffect(() => {
    if (deletions === deletionsSeen.current) return;
    deletionsSeen.current = deletions;
    forgetImport();
  }, [deletions]);

  /** Counts the files that the reader chose. Only the last one matters, whichever is read first. */
  const choices = useRef(0);
  const choose = async (chosen: File | undefined): Promise<void> => {
    const selection = ++choices.current;
    setImported(undefined);
    setFile(undefined);
    if (!chosen) return;
    try {
      if (chosen.size > LARGEST)
        throw new Refusal(
          'The file is larger than anything this site exports, so it wasn’t opened.',
        );
      const text = await chosen.text();
      if (selection === choices.current) setFile(readFile(text));
    } catch (error) {
      if (selection !== choices.current) return;
      say(
        `${error instanceof Refusal ? error.message : 'Your browser couldn’t read the file.'} Nothing has changed.`,
      );
    }
  };
  const close = (): void => {
    setFile(undefined);
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  const take = async (): Promise<void> => {
    if (!file) return;
    close();
    say('Importing the file. Keep this page open.');
    const { store } = browserStore();
    const done = await whileImporting(store, () => importFile(store, file, mode, aliasesOf));
    const isHere = done.complete && store.deletions() === deletions;
    if (isHere) setImported(done);
    else await done.erase();
    say(
      isHere
        ? 'The file was imported.'
        : 'Everything was deleted in the meantime, so the import stopped. Nothing from the file was added.',
    );
  };
  const cancel = (): void => {
    close();
    say('Nothing has changed.');
  };
  const takeBack = async (): Promise<void> => {
    setImported(undefined);
    close();
    await imported?.undo();
    say('The import was undone.');
  };

  return (
    <div>
      <label className={styles.field}>
        <span>Import a file</span>
        <input
          ref={field}
          type="file"
          autoComplete="off"
          accept="application/json,.json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </label>
      {previews && (
        <fieldset className={styles.preview} ref={preview} tabIndex={-1}>
          <legend>What the file would change</legend>
          {MODES.map((each) => (
            <label key={each.mode} className={styles.mode}>
              <input
                type="radio"
                name={name}
                autoComplete="off"
                checked={mode === each.mode}
                onChange={() => setMode(each.mode)}
              />
              <span>
                <strong>{each.name}.</strong> {each.meaning}
                <span className={styles.counts}>{previewSaid(previews[each.mode])}</span>
              </span>
            </label>
          ))}
          <ReplacedDrafts drafts={previews[mode].drafts} nameOf={nameOf} />
          <div className={styles.tools}>
            <button type="button" className="button-plain" onClick={() => void take()}>
              Import
            </button>
            <button type="button" className="button-plain" onClick={cancel}>
              Cancel
            </button>
          </div>
        </fieldset>
      )}
      <div className={styles.tools}>
        {said}
        {imported && (
          <button type="button" className="button-plain" onClick={() => void takeBack()}>
            Undo the import
          </button>
        )}
      </div>
    </div>
  );
}

/**
 * What an import would do in each mode, counted again whenever the data changes; undefined until
 * it's counted.
 */
function usePreviews(
  file: BackupFile | undefined,
  aliasesOf: ItemAliases,
): Record<Mode, Preview> | undefined {
  const [counted, setCounted] = useState<{ file: BackupFile; previews: Record<Mode, Preview> }>();
  useEffect(() => {
    if (!file) return undefined;
    let latest = 0;
    const count = async (): Promise<void> => {
      const number = ++latest;
      const { store } = browserStore();
      const previews = {
        merge: await previewImport(store, file, 'merge', aliasesOf),
        replace: await previewImport(store, file, 'replace', aliasesOf),
      };
      if (number === latest) setCounted({ file, previews });
    };
    void count();
    const stop = subscribeToStore(() => void count());
    return () => {
      latest = 0;
      stop();
    };
  }, [file, aliasesOf]);
  return counted && counted.file === file ? counted.previews : undefined;
}

/** What an import would do, in a sentence or two. */
function previewSaid({ added, changed, same, removed, quarantined, drafts }: Preview): string {
  if (added + changed + removed + quarantined + drafts.length === 0)
    return 'You already have everything in this file.';
  const counts = [`${added} added`, `${changed} changed`, `${same} unchanged`];
  if (removed > 0) counts.push(`${removed} cleared`);
  const unreadable =
    quarantined > 0
      ? ` ${quarantined === 1 ? 'One entry' : `${quarantined} entries`} that can’t be read would be set aside and saved.`
      : '';
  return `Entries: ${counts.join(', ')}.${unreadable}`;
}
