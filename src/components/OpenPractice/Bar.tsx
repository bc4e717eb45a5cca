import type { ReactNode } from 'react';
import { PLAN, passedOf } from '../../practice/speaking/parts';
import styles from './room.module.css';

interface Props {
  /** How much of the time has passed: 1 is all of it. */
  share: number;
  /** The part that the answer is in, unless it's over. */
  part: number | undefined;
}

/** The five parts, each as wide as its share of the time, filling up as the time passes. */
export default function Bar({ share, part }: Props): ReactNode {
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label="The usual advice: half of the time for the Takeaway, and an eighth for each of Situation, Task, Action, and Result"
    >
      {PLAN.map((each, at) => (
        <span
          key={each.name}
          className={styles.piece}
          data-part={each.name.toLowerCase()}
          data-now={at === part}
          style={{ flexGrow: each.to - each.from }}
        >
          <span className={styles.track}>
            <span
              className={styles.fill}
              style={{ transform: `scaleX(${passedOf(each, share).toFixed(3)})` }}
            />
          </span>
          <span className={styles.letter}>{each.name[0]}</span>
        </span>
      ))}
    </div>
  );
}
