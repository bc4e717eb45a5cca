import type { ReactNode } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import ExportButton from '../PracticeFrame/ExportButton';
import frame from '../PracticeFrame/styles.module.css';
import Import from './Import';
import styles from './styles.module.css';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Everything as a file, to keep or to move to another browser. */
export default function Backup({ overview, entries }: Props): ReactNode {
  return (
    <section className={frame.section}>
      <h2>Back up or move</h2>
      <p>
        Export everything as a file. To move to another browser or phone, import the file there. You
        see what would change first.
      </p>
      <div className={styles.apart}>
        <div className={frame.tools}>
          <ExportButton />
        </div>
        <Import overview={overview} entries={entries} />
      </div>
    </section>
  );
}
