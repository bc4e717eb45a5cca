import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { minutesSaid } from '../../practice/schedule/plan-days';
import type { Times } from '../../practice/schedule/scheduler';
import type { PracticeState, SessionSelection } from '../../practice/session/selection';

interface Props {
  state: PracticeState;
  times: Times;
  onStart(selection: SessionSelection): void;
}

/**
 * What to do after a session: what's left of today's practice, or else what to read today, if that's
 * not the day before the interview.
 */
export default function NextStep({ state, times, onStart }: Props): ReactNode {
  const { today } = times;
  const { rehearsal, today: left } = state.plan;
  const { minutes, talk } = left;
  const count = left.count + (rehearsal ? 1 : 0);
  if (count > 0) {
    return (
      <button type="button" className="button-primary" onClick={() => onStart({ which: 'due' })}>
        {count === 1 ? 'Do one more' : `Do ${count} more`}: about {minutesSaid(minutes)}
      </button>
    );
  }
  const [reading] = state.readings.get(today) ?? [];
  if (reading && !talk) {
    return (
      <Link className="button-primary" to={reading.path}>
        Read {reading.title}: {minutesSaid(reading.minutes)}
      </Link>
    );
  }
  return (
    <Link className="button-primary" to="/guides/which-question/">
      Find your question
    </Link>
  );
}
