import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { browserRecord } from '../../../practice/record/browser-record';
import { importFile, previewImport, type Mode, type Preview } from '../../../practice/transfer/import';
import { LARGEST, readFile, Refusal, type RecordFile } from '../../../practice/transfer/record-file';
import { useSay } from '../Said';
import styles from './styles.module.css';

const MODES: { mode: Mode; name: string; meaning: string }[] = [
  { mode: 'merge', name: 'Add it to what is here', meaning: 'Answers add up. Where a tick or a draft differs, the later one holds.' },
  { mode: 'replace', name: 'Put it in place of what is here', meaning: 'What the file does not have is emptied.' },
];

/** Takes over an exported file: what it would do is shown first, and can be undone after. */
export default function Import(): ReactNode {
  const [file, setFile] = useState<RecordFile>();
  const [mode, setMode] = useState<Mode>('merge');
  const { said, say } = useSay();
  const [undo, setUndo] = useState<() => void>();
  const field = useRef<HTMLInputElement>(null);
  const preview = useRef<HTMLFieldSetElement>(null);
  const name = useId();

  useEffect(() => preview.current?.focus(), [file]);

  const choose = async (chosen: File | undefined): Promise<void> => {
    setUndo(undefined);
    setFile(undefined);
    if (!chosen) return;
    try {
      if (chosen.size > LARGEST) throw new Refusal('The file is larger than anything this site exports, so it was not opened.');
      setFile(readFile(await chosen.text()));
    } catch (error) {
      say(`${error instanceof Refusal ? error.message : 'The browser could not read the file.'} Nothing has changed.`);
    }
  };
  const close = (message: string): void => {
    setFile(undefined);
    say(message);
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  const take = (): void => {
    if (!file) return;
    const back = importFile(browserRecord().store, file, mode);
    setUndo(() => back);
    close('The file is imported.');
  };

  return (
    <div>
      <label className={styles.field}>
        <span>Import a record</span>
        <input ref={field} type="file" autoComplete="off" accept="application/json,.json" onChange={({ target }) => void choose(target.files?.[0])} />
      </label>
      {file && (
        <fieldset className={styles.preview} ref={preview} tabIndex={-1}>
          <legend>What the file would change</legend>
          {MODES.map((each) => (
            <label key={each.mode} className={styles.mode}>
              <input type="radio" name={name} autoComplete="off" checked={mode === each.mode} onChange={() => setMode(each.mode)} />
              <span>
                <strong>{each.name}.</strong> {each.meaning}
                <span className={styles.counts}>{previewSaid(previewImport(browserRecord().store, file, each.mode))}</span>
              </span>
            </label>
          ))}
          <div className={styles.tools}>
            <button type="button" className="button-plain" onClick={take}>Import</button>
            <button type="button" className="button-plain" onClick={() => close('Nothing has changed.')}>Cancel</button>
          </div>
        </fieldset>
      )}
      <div className={styles.tools}>
        {said}
        {undo && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              undo();
              setUndo(undefined);
              close('The import is undone.');
            }}
          >
            Undo the import
          </button>
        )}
      </div>
    </div>
  );
}

/** What an import would do, in a sentence or two. */
function previewSaid({ added, changed, same, removed, setAside }: Preview): string {
  if (added + changed + removed + setAside === 0) return 'Everything in this file is here already.';
  const counts = [`${added} added`, `${changed} changed`, `${same} left as they are`];
  if (removed > 0) counts.push(`${removed} emptied`);
  const aside = setAside > 0 ? ` ${setAside === 1 ? 'One entry' : `${setAside} entries`} that cannot be read would be set aside, and kept.` : '';
  return `Records: ${counts.join(', ')}.${aside}`;
}
