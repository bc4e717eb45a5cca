import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { browserRecord } from '../../practice/record/browser-record';
import { dateOfDay, dayFromDate, whenSaid } from '../../practice/schedule/days';
import type { Plan } from '../../practice/schedule/plan';
import { INTERVIEW } from '../../practice/schedule/review-queue';
import type { Times } from '../../practice/schedule/scheduler';
import { askToPersist } from './persist';
import styles from './styles.module.css';

/** How long the keys rest before a date counts, in milliseconds. */
const REST = 1000;

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
  const set = (date: string): void => {
    if (date === browserRecord().setting(INTERVIEW)) return;
    browserRecord().set(INTERVIEW, date);
    if (date) askToPersist();
  };

  useEffect(() => {
    // A date that is being typed is not whole at every moment, and is left alone.
    if (field.current && field.current !== document.activeElement)
      field.current.value = interview === undefined ? '' : dateOfDay(interview);
  }, [interview]);

  /** Takes the date in the field; one that is none gives way to the one that is set. */
  const settle = (input = field.current): void => {
    if (!input) return;
    if (isDate(input.value)) set(input.value);
    else input.value = interview === undefined ? '' : dateOfDay(interview);
  };
  /** A date makes the page longer: what the reader is just pressing is let go first, so as not to move away before. */
  const leave = (input: HTMLInputElement): void => {
    if (document.querySelector(':active'))
      window.addEventListener('mouseup', () => setTimeout(settle, 0, input), { once: true });
    else settle(input);
  };

  // A date that is being typed passes through others: it counts once the keys have rested.
  const [typed, setTyped] = useState(0);
  useEffect(() => {
    const rest = setTimeout(
      () => typed > 0 && isDate(field.current?.value ?? '') && settle(),
      REST,
    );
    return () => clearTimeout(rest);
  }, [typed]);

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
            onChange={() => setTyped((count) => count + 1)}
            onBlur={({ target }) => leave(target)}
            onKeyDown={({ key }) => key === 'Enter' && settle()}
          />
        </label>
        {interview !== undefined && (
          <button type="button" className="button-plain" onClick={clear}>
            Clear the date
          </button>
        )}
      </div>
      <p id={note} role="status">
        {interview === undefined
          ? 'With a date, nothing is put off until after it, and everything comes once more on the day before.'
          : planSaid({ today, interview }, plan)}
      </p>
    </section>
  );
}

/** Whether this is a whole date; a year that is being typed begins with zeros. */
const isDate = (value: string): boolean => dayFromDate(value) !== undefined && value > '2000';

/** What the date means for the days until then. */
function planSaid({ today, interview = today }: Times, { pace }: Plan): string {
  if (interview < today)
    return 'That day is over. Clear the date, or set the next one: until then, everything is scheduled as without one.';
  if (interview === today) return 'It is today. Nothing new comes.';
  const when = whenSaid(interview, today);
  if (!pace) return `It is ${when}. Everything is offered once today.`;
  if (pace.days === 1)
    return `It is ${when}. That makes about ${pace.aDay} today, and all ${pace.dayBefore} once tomorrow. What you miss comes on top.`;
  return `It is ${when}. That makes about ${pace.aDay} a day on average until the day before, when all ${pace.dayBefore} come once. What you miss comes on top.`;
}
