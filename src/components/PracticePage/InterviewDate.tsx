import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react';
import { dateOfDay, whenSaid } from '../../practice/schedule/days';
import type { Plan } from '../../practice/schedule/plan';
import { INTERVIEW } from '../../practice/schedule/review-queue';
import type { Times } from '../../practice/schedule/scheduler';
import { browserStore } from '../../practice/storage/browser-store';
import { askToPersist } from './persist';
import styles from './styles.module.css';

interface Props {
  times: Times;
  plan: Plan;
  /** Whether the reader's data has been read. Before that, the date isn't known. */
  ready: boolean;
}

/** The date of the interview, if the reader knows it, and what it means for the days until then. */
export default function InterviewDate({
  times: { today, interview },
  plan,
  ready,
}: Props): ReactNode {
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
    <section className={styles.section}>
      <h2 id="interview">Your interview</h2>
      <form className={styles.interview} onSubmit={set}>
        <label className={styles.field}>
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
        {interview !== undefined && (
          <button type="button" className="button-plain" onClick={clear}>
            Clear date
          </button>
        )}
      </form>
      <p id={note} role="status">
        {interview === undefined
          ? 'If you set a date, nothing waits until after it, and you’ll see everything once more the day before.'
          : planSaid({ today, interview }, plan)}
      </p>
    </section>
  );
}

/** What the date means for the days until then. */
function planSaid({ today, interview = today }: Times, { pace }: Plan): string {
  if (interview < today)
    return 'That date has passed. Clear it, or set a new one. Until you do, it doesn’t affect your practice.';
  if (interview === today) return 'It’s today, so you won’t get anything new.';
  const when = whenSaid(interview, today);
  if (!pace) return `It’s ${when}. Today, you can go through everything once.`;
  if (pace.days === 1)
    return `It’s ${when}. That’s about ${pace.aDay} today, and all ${pace.dayBefore} once tomorrow, plus any you miss.`;
  return `It’s ${when}. That’s about ${pace.aDay} a day, and all ${pace.dayBefore} once on the day before, plus any you miss.`;
}
