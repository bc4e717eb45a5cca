import type { ReactNode } from 'react';
import type { WorkPoint } from '../../model/items';
import { useTicks } from '../../practice/use-ticks';
import note from '../shared-styles/note.module.css';
import titles from '../shared-styles/title.module.css';
import styles from './styles.module.css';
import WorkOn, { MOST } from './WorkOn';

/** The mistakes of this page that the reader ticked, up to three, each with where to read about it and what to practice. */
export default function YourThree({ points }: { points: WorkPoint[] }): ReactNode {
  const { ticked } = useTicks(points);
  const mine = points.filter((_, at) => ticked[at]);
  return (
    <section className={styles.three} aria-label="Your three to work on" data-your-three>
      <p className={titles.title}>Your three to work on</p>
      {mine.length === 0 ? (
        <p className={note.note}>
          Nothing ticked yet. Tick “I recognize this in myself” at a mistake above, and it shows up
          here.
        </p>
      ) : (
        <WorkOn points={mine} />
      )}
      {mine.length > MOST && (
        <p className={note.note}>
          You ticked {mine.length}. Three are enough to begin with, so these are the first three.
        </p>
      )}
    </section>
  );
}
