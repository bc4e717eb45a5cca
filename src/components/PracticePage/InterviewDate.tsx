import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { dateOfDay, whenSaid } from '../../practice/schedule/days';
import { MINUTES, MINUTES_A_DAY } from '../../practice/schedule/minutes';
import { CARDS_ON_EVE, type Plan } from '../../practice/schedule/plan';
import type { Times } from '../../practice/schedule/scheduler';
import { INTERVIEW } from '../../practice/schedule/when';
import type { PracticeState } from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';
import { askToPersist } from '../PracticeFrame/persist';
import frame from '../PracticeFrame/styles.module.css';
import PlanSection from './Plan';
import styles from './styles.module.css';

interface Props {
  state: PracticeState;
  times: Times;
  /** How many minutes the reader has a day. */
  minutes: number;
  /** Whether the reader's data has been read. Before that, the date isn't known. */
  ready: boolean;
}

/** How many minutes a day are offered. */
const OFFERED = [MINUTES_A_DAY.least, 10, MINUTES_A_DAY.usual, 20, 30, 45, MINUTES_A_DAY.most];

/** The date of the interview, the minutes a day, and the plan that they make. */
export default function InterviewDate({ state, times, minutes, ready }: Props): ReactNode {
  const { today, interview } = times;
  const note = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // The date may change in another tab. Don't overwrite what the reader is typing here.
    if (field.current && field.current !== document.activeElement)
      field.current.value = interview === undefined ? '' : dateOfDay(interview);
  }, [interview]);

  const set = (event: SubmitEvent): void => {
    event.preventDefault();
    // The browser has validated it: a complete date, not before today.
    browserStore().set(INTERVIEW, field.current?.value ?? '');
    askToPersist();
  };
  const clear = (): void => {
    browserStore().set(INTERVIEW, '');
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <section className={frame.section}>
      <h2 id="interview">Your interview</h2>
      <form className={styles.interview} onSubmit={set}>
        <label className={frame.field}>
          <span>Date, if you know it</span>
          <input
            ref={field}
            type="date"
            required
            min={ready ? dateOfDay(today) : undefined}
            aria-describedby={note}
            autoComplete="off"
          />
        </label>
        <button type="submit" className="button-plain">
          Set date
        </button>
        <label className={frame.field}>
          <span>Minutes a day</span>
          <select
            value={minutes}
            autoComplete="off"
            onChange={({ target }) => browserStore().set(MINUTES, target.value)}
          >
            {[...new Set([...OFFERED, minutes])]
              .sort((a, b) => a - b)
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </select>
        </label>
        {interview !== undefined && (
          <button type="button" className="button-plain" onClick={clear}>
            Clear date
          </button>
        )}
      </form>
      <p id={note} role="status">
        {interview === undefined
          ? 'If you set a date, new items are spread over the days until then, and the day before is light.'
          : planSaid(times, state.plan)}
      </p>
      <PlanSection state={state} times={times} minutes={minutes} ready={ready} />
    </section>
  );
}

/** What the date means for the days until then. */
function planSaid({ today, interview = today }: Times, plan: Plan): string {
  if (interview < today)
    return 'That date has passed. Clear it, or set a new one. Until you do, it doesn’t affect your practice.';
  if (interview === today) return 'It’s today. Nothing is scheduled.';
  const when = whenSaid(interview, today);
  const light = `one story aloud, and at most ${CARDS_ON_EVE} cards`;
  if (plan.today.talk) return `It’s ${when}. Today is light: ${light}.`;
  const { unreached } = plan;
  const over =
    unreached > 0 &&
    ` ${unreached === 1 ? 'One new item won’t fit in' : `${unreached} new items won’t fit in`} before then, and that’s fine. More minutes a day make room for more.`;
  return `It’s ${when}. That’s about ${minutesADay(plan)} minutes a day until the day before, which is light: ${light}.${over || ''}`;
}

/** How many minutes a day until the day before the interview takes on average, rounded up. */
function minutesADay({ done, today, outlook }: Plan): number {
  const days = [done + today.minutes];
  for (const { minutes, talk } of outlook) if (!talk) days.push(minutes);
  return Math.ceil(days.reduce((sum, each) => sum + each, 0) / days.length);
}
