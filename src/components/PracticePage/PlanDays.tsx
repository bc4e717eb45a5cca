import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { type Day, dateOfDay, dayNamed } from '../../practice/schedule/days';
import { minutesSaid, type PlanDay, practiceSaid } from '../../practice/schedule/plan-days';
import styles from './styles.module.css';

/** Days of the plan, each with what to practice and what to read. */
export default function PlanDays({
  days,
  today,
}: {
  days: readonly PlanDay[];
  today: Day;
}): ReactNode {
  return (
    <ol className={styles.days}>
      {days.map((planned) => (
        <li key={planned.day} data-special={planned.special}>
          <time dateTime={dateOfDay(planned.day)}>{dayNamed(planned.day, today)}</time>
          <p>
            {practiceSaid(planned)}
            {planned.minutes > 0 && <small> {minutesSaid(planned.minutes)}</small>}
          </p>
          {planned.readings.length > 0 && (
            <p>
              {planned.readings.map(({ title, path, minutes }) => (
                <span key={path} className={styles.reading}>
                  Read <Link to={path}>{title}</Link> <small>{minutesSaid(minutes)}</small>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
