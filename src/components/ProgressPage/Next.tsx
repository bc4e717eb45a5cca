import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { minutesSaid } from '../../practice/schedule/plan-days';
import { countsFor, type PracticeState } from '../../practice/session/selection';
import frame from '../PracticeFrame/styles.module.css';

/** What to do with what the chart shows: today's session first, then what was missed. */
export default function Next({ state }: { state: PracticeState }): ReactNode {
  const { count, minutes } = state.plan.today;
  const { missed } = countsFor({}, state);
  return (
    <div className={frame.tools}>
      {count > 0 && (
        <Link className="button-primary" to="/practice/?session=due">
          Start: {minutesSaid(minutes)}
        </Link>
      )}
      {missed > 0 && (
        <Link
          className={count > 0 ? 'button-plain' : 'button-primary'}
          to="/practice/?session=missed"
        >
          Practice what you missed ({missed})
        </Link>
      )}
    </div>
  );
}
