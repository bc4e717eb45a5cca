import type { ReactNode } from 'react';
import type { Tally } from '../../practice/schedule/overview';
import type { PracticeState } from '../../practice/session/selection';
import Next from './Next';
import styles from './styles.module.css';
import { TallyBar } from './TallyBar';

interface Props {
  total: Tally;
  /** On how many days the reader has practiced. */
  days: number;
  state: PracticeState;
}

/** The progress in a sentence and a bar, and what to do next. */
export default function Sum({ total, days, state }: Props): ReactNode {
  const { known, shaky, unanswered } = total;
  return (
    <section className={styles.sum} aria-label="All in all">
      <p className={styles.headline}>
        You know {known} of {known + shaky + unanswered}
        {shaky > 0 && `, and ${shaky} ${shaky === 1 ? 'is' : 'are'} shaky`}.
      </p>
      <TallyBar tally={total} />
      <p>{days === 1 ? 'You’ve practiced on one day.' : `You’ve practiced on ${days} days.`}</p>
      <Next state={state} />
    </section>
  );
}
