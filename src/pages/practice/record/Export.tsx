import { useState, type ReactNode } from 'react';
import { browserRecord } from '../../../practice/record/browser-record';
import { writeFile } from '../../../practice/transfer/record-file';
import { saveFile } from '../save-file';
import styles from './styles.module.css';

/** Saves the reader's whole record as one file. */
export function ExportButton(): ReactNode {
  const [said, setSaid] = useState('');
  const save = (): void => {
    const name = `practice-record-${new Date().toISOString().slice(0, 10)}.json`;
    saveFile(name, writeFile(browserRecord().store), 'application/json');
    setSaid(`Saved as ${name}.`);
  };
  return (
    <>
      <button type="button" className="button-plain" onClick={save}>Export my record</button>
      <span className={styles.said} role="status">{said}</span>
    </>
  );
}
