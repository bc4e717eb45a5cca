import type { ReactNode } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../../model/practice-data';
import type { Figures } from '../../../practice/schedule/figures';
import DeleteAll from './DeleteAll';
import { ExportButton } from './Export';
import Import from './Import';
import Reset from './Reset';
import styles from './styles.module.css';
import { useDeletions } from './use-deletions';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
  figures: Figures;
}

/** What readers can do with their data as a whole. */
export default function Record({
  overview,
  entries,
  figures: { quarantined, retired },
}: Props): ReactNode {
  // Once everything was deleted, nothing from before can be undone.
  const deletions = useDeletions();
  return (
    <section className={styles.record}>
      <h2 id="your-record">Your data</h2>
      <p>
        Your answers, check marks, drafts, and interview date are saved in this browser and nowhere
        else. To back them up or move them to another browser, export them as a file and import it
        there.
      </p>
      {retired > 0 && (
        <p>
          {retired === 1
            ? 'One item that you answered is'
            : `${retired} items that you answered are`}{' '}
          no longer on the site. Your answers are saved, and the days you practiced still count.
        </p>
      )}
      {quarantined > 0 && (
        <p>
          {quarantined === 1 ? 'One entry' : `${quarantined} entries`} couldn’t be read. What can’t
          be read is set aside: it’s still saved and exported, but not used.
        </p>
      )}
      <div className={styles.tools}>
        <ExportButton />
      </div>
      <Import overview={overview} entries={entries} />
      <Reset key={`reset ${deletions}`} overview={overview} entries={entries} />
      <DeleteAll />
    </section>
  );
}
