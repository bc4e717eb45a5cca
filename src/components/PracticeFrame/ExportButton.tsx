import type { ReactNode } from 'react';
import { browserStore } from '../../practice/storage/browser-store';
import { writeFile } from '../../practice/transfer/backup-file';
import { askToPersist } from './persist';
import { useSay } from './StatusMessage';
import { saveFile } from './save-file';

/** Saves all of the reader's data as one file. */
export default function ExportButton(): ReactNode {
  const { said, say } = useSay();
  const save = (): void => {
    const name = `practice-data-${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, writeFile(browserStore().store), 'application/json');
    askToPersist();
    say(`Saved as ${name}.`);
  };
  return (
    <>
      <button type="button" className="button-plain" onClick={save}>
        Export my data
      </button>
      {said}
    </>
  );
}
