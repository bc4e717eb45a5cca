import type { ReactNode } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import frame from '../PracticeFrame/styles.module.css';
import DeleteAll from './DeleteAll';
import Reset from './Reset';
import styles from './styles.module.css';
import { useDeletions } from './use-deletions';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Ways to reset the answers, and to delete everything. */
export default function StartOver({ overview, entries }: Props): ReactNode {
  // Once everything was deleted, nothing from before can be undone.
  const deletions = useDeletions();
  return (
    <section className={frame.section}>
      <h2>Start over or delete</h2>
      <div className={styles.apart}>
        <Reset key={`reset ${deletions}`} overview={overview} entries={entries} />
        <DeleteAll />
      </div>
    </section>
  );
}
