import type { ReactNode } from 'react';
import { browserRecord } from '../../practice/browser-record';
import type { StorageState } from '../../practice/writer';
import { keepAgain } from '../../practice/whole-record';
import { ExportButton } from './record/Export';
import styles from './styles.module.css';

interface Props {
  state: StorageState;
  /** How many texts are set aside since the reader was last told. */
  newlyAside: number;
  /** How many texts are set aside in all. */
  aside: number;
  /** Whether the reader is to be told that some browsers delete what a site stored. */
  tellOfDeletion: boolean;
}

/** What the reader should know of the storage, one thing at a time: what will not last comes first. */
export default function Notices({ state, newlyAside, aside, tellOfDeletion }: Props): ReactNode {
  const record = browserRecord();
  if (state === 'refused') {
    return (
      <div className={styles.notice} role="status">
        <p>This browser does not let the site store anything, or has no room left. What you practice stays on this page, and is gone when you leave it.</p>
        <ExportButton />
      </div>
    );
  }
  if (state === 'cleared') {
    return (
      <div className={styles.notice} role="status">
        <p>The storage of this browser was cleared while this page was open. The page still has all it had, but loses it when you leave.</p>
        <button type="button" className="button-plain" onClick={() => keepAgain(record.store)}>Store it again</button>
        <ExportButton />
      </div>
    );
  }
  if (newlyAside > 0) {
    return (
      <div className={styles.notice}>
        <p>
          {newlyAside === 1 ? 'One entry of your record' : `${newlyAside} entries of your record`} could not be read. The rest is fine. What cannot be read is
          set aside: it is kept, it goes along when you export, and it is not used.
        </p>
        <button type="button" className="button-plain" onClick={() => record.set('told-aside', String(aside))}>Understood</button>
        <ExportButton />
      </div>
    );
  }
  if (tellOfDeletion) {
    return (
      <div className={styles.notice}>
        <p>Your record is in this browser and nowhere else. Some browsers delete what a site has stored after seven days without a visit. An export keeps it.</p>
        <button type="button" className="button-plain" onClick={() => record.set('told-deletion', 'yes')}>Understood</button>
        <ExportButton />
      </div>
    );
  }
  return null;
}
