import type { ReactNode } from 'react';
import { type Day, dateSaid } from '../../practice/schedule/days';
import { minutesSaid } from '../../practice/schedule/plan-days';
import type { PlanTerms } from '../../practice/schedule/plan-link';
import frame from '../PracticeFrame/styles.module.css';
import styles from './styles.module.css';
import type { usePlanLink } from './use-plan-link';

interface Props {
  link: ReturnType<typeof usePlanLink>;
  /** What the reader has set. */
  own: PlanTerms;
  today: Day;
  /** Called when the reader has decided, since the button loses the focus. */
  onGone(): void;
}

/** The plan in a link: what it set, or what it would change. */
export default function PlanOffer({
  link: { offered, taken, take, decline },
  own,
  today,
  onGone,
}: Props): ReactNode {
  if (offered)
    return (
      <div className={styles.offer} role="group" aria-label="The plan in the link">
        <p>
          The link you followed has another plan: {termsSaid(offered, today)}. Yours:{' '}
          {termsSaid(own, today)}.
        </p>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            take();
            onGone();
          }}
        >
          Use this plan
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            decline();
            onGone();
          }}
        >
          Keep mine
        </button>
      </div>
    );
  return (
    <div role="status">
      {taken && (
        <p className={frame.hint}>The plan in the link is set: {termsSaid(taken, today)}.</p>
      )}
    </div>
  );
}

/** A plan in a few words: “your interview is on December 3, 15 minutes a day.” */
const termsSaid = ({ interview, minutes }: PlanTerms, today: Day): string =>
  [
    interview !== undefined && `your interview on ${dateSaid(interview, today)}`,
    minutes !== undefined && `${minutesSaid(minutes)} a day`,
  ]
    .filter(Boolean)
    .join(', ');
