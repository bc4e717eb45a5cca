import { useEffect, useId, useRef, type ReactNode } from 'react';
import { browserRecord } from '../../practice/record/browser-record';
import { dateOfDay, dayFromDate, whenSaid } from '../../practice/schedule/days';
import { INTERVIEW } from '../../practice/schedule/desk';
import type { Plan } from '../../practice/schedule/plan';
import type { Times } from '../../practice/schedule/scheduler';
import styles from './styles.module.css';

interface Props {
  times: Times;
  plan: Plan;
  /** Whether the record is read; before that, no date is known. */
  ready: boolean;
}

/** The day of the interview, where the reader knows it, and what it means for the days until then. */
export default function Interview({ times: { today, interview }, plan, ready }: Props): ReactNode {
  const note = useId();
  const field = useRef<HTMLInputElement>(null);
  const set = (date: string): void => browserRecord().set(INTERVIEW, date);

  useEffect(() => {
    // A date that is being typed is not whole at every moment, and is left alone.
    if (field.current && field.current !== document.activeElement) field.current.value = interview === undefined ? '' : dateOfDay(interview);
  }, [interview]);

  const clear = (): void => {
    set('');
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <section className={styles.section}>
      <h2 id="interview">Your interview</h2>
      <div className={styles.interview}>
        <label className={styles.field}>
          <span>Date, if you know it</span>
          <input
            ref={field}
            type="date"
            min={ready ? dateOfDay(today) : undefined}
            aria-describedby={note}
            autoComplete="off"
            onChange={({ target: { value } }) => isDate(value) && set(value)}
          />
        </label>
        {interview !== undefined && <button type="button" className="button-plain" onClick={clear}>Clear the date</button>}
      </div>
      <p id={note} role="status">{interview === undefined ? 'With a date, nothing is put off until after it, and everything comes once more on the day before.' : planSaid({ today, interview }, plan)}</p>
    </section>
  );
}

/** Whether this is a whole date; a year that is being typed begins with zeros. */
const isDate = (value: string): boolean => dayFromDate(value) !== undefined && value > '2000';

/** What the date means for the days until then. */
function planSaid({ today, interview = today }: Times, { pace, due, fresh }: Plan): string {
  if (interview < today) return 'That day is over. Clear the date, or set the next one: until then, everything is scheduled as without one.';
  if (interview === today) return 'It is today. Nothing new comes. Look at one or two stories, and leave the rest.';
  const when = whenSaid(interview, today);
  if (!pace) return `It is ${when}. Everything comes once more today: ${due.length + fresh.length} to go.`;
  const days = pace.days === 1 ? 'today' : `on each of the ${pace.days} days before then`;
  return `It is ${when}. That makes at least ${pace.aDay} a day ${days}, and all ${pace.dayBefore} once on the day before. What you miss comes on top.`;
}
