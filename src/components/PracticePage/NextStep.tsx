import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Times } from '../../practice/schedule/scheduler';
import type { PracticeState, SessionSelection } from '../../practice/session/selection';
import { minutesIn } from './words';

interface Props {
  state: PracticeState;
  times: Times;
  onStart(selection: SessionSelection): void;
}

/**
 * What to do after a session: what's left of today's practice, else a story to tell aloud on the
 * day before the interview, else what to read today.
 */
export default function NextStep({ state, times, onStart }: Props): ReactNode {
  const { today } = times;
  const { count, minutes, talk } = state.plan.today;
  if (count > 0) {
    return (
      <button type="button" className="button-primary" onClick={() => onStart({ which: 'due' })}>
        {count === 1 ? 'Do one more' : `Do ${count} more`}: about {minutesIn(minutes)}
      </button>
    );
  }
  const [reading] = state.readings.get(today) ?? [];
  if (reading && !talk) {
    return (
      <Link className="button-primary" to={reading.path}>
        Read {reading.title}: {minutesIn(reading.minutes)}
      </Link>
    );
  }
  return (
    <Link className="button-primary" to="/guides/which-question/">
      Find your question
    </Link>
  );
}
