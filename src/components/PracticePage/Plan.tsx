import { type ReactNode, useMemo } from 'react';
import { planDays } from '../../practice/schedule/plan-days';
import { comingInterview, type Times } from '../../practice/schedule/scheduler';
import type { PracticeState } from '../../practice/session/selection';
import frame from '../PracticeFrame/styles.module.css';
import PlanDays from './PlanDays';
import PlanTools from './PlanTools';

interface Props {
  state: PracticeState;
  times: Times;
  /** How many minutes the reader has a day. */
  minutes: number;
  /** Whether the reader's data has been read. Before that, the days aren't known. */
  ready: boolean;
}

/** How many days are shown right away: two weeks. The others are folded. */
const SHOWN = 14;

/** The days until the interview, or, folded, the next ones if there's no date. */
export default function Plan({ state, times, minutes, ready }: Props): ReactNode {
  const { today } = times;
  const days = useMemo(
    () => (ready ? planDays(state.plan, state.readings, times) : []),
    [state, times, ready],
  );
  const interview = comingInterview(times);
  const tools = <PlanTools days={days} terms={{ interview, minutes }} />;
  if (interview === undefined)
    return (
      <details className={frame.details}>
        <summary>What the next days bring</summary>
        <PlanDays days={days} today={today} />
        {tools}
      </details>
    );
  const [last, beforeLast] = [days.at(-1), days.at(-2)];
  const isWhole = !last || !beforeLast || last.day === beforeLast.day + 1;
  const more = days.slice(SHOWN);
  return (
    <>
      <h3 id="plan">Your plan</h3>
      <PlanDays days={days.slice(0, SHOWN)} today={today} />
      {more.length > 0 && (
        <details className={frame.details}>
          <summary>{more.length === 1 ? 'The last day' : `The other ${more.length} days`}</summary>
          <PlanDays days={more} today={today} />
        </details>
      )}
      {!isWhole && (
        <p>The plan is made four weeks ahead. The days after that follow as they come closer.</p>
      )}
      {tools}
    </>
  );
}
