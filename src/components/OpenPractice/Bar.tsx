import type { ReactNode } from 'react';
import { passedOf, type TalkPlan } from '../../practice/speaking/parts';
import styles from './room.module.css';

interface Props {
  plan: TalkPlan;
  /** What the widths mean. */
  label: string;
  /** How much of the time has passed: 1 is all of it. */
  share: number;
  /** The part that the answer is in, unless it's over. */
  part: number | undefined;
}

/** The five parts, each as wide as its share of the time, filling up as the time passes. */
export default function Bar({ plan, label, share, part }: Props): ReactNode {
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {plan.map((each, at) => (
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
