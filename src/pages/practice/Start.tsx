import type { ReactNode } from 'react';
import type { Choice } from '../../practice/play/choice';
import { whenSaid, type Day } from '../../practice/schedule/days';
import type { Plan } from '../../practice/schedule/plan';
import styles from './styles.module.css';

interface Props {
  /** Whether nothing was answered yet. */
  first: boolean;
  plan: Plan;
  today: Day;
  /** A session that was left, and how many items of it are still to be asked. */
  saved: { choice: Choice; left: number } | undefined;
  onStart(choice: Choice): void;
  onResume(): void;
}

/** What to practice now: one thing to press, whatever the state of the record. */
export default function Start({ first, plan: { due, fresh, next }, today, saved, onStart, onResume }: Props): ReactNode {
  const count = due.length + fresh.length;
  return (
    <section className={styles.start} aria-label="Start">
      {saved && (
        <div className={styles.saved}>
          <p>You left a session with {cards(saved.left)} to go.</p>
          <button type="button" className="button-main" onClick={onResume}>Go on</button>
        </div>
      )}
      {first ? (
        <>
          <p className={styles.today}>Begin with five cards.</p>
          <p>Each is one line: a do, or a don’t? You commit, then you see why. What you miss comes back soon, what you know later. It all stays in this browser.</p>
          <button type="button" className={saved ? 'button-plain' : 'button-main'} onClick={() => onStart({ which: 'five' })}>Start with five cards</button>
        </>
      ) : (
        <>
          <p className={styles.today}>{count > 0 ? `${count === 1 ? 'One is' : `${count} are`} due today.` : 'Nothing is due today.'}</p>
          <p>
            {count > 0 && [due.length > 0 && `${due.length} to repeat`, fresh.length > 0 && `${fresh.length} new`].filter(Boolean).join(', ')}
            {count > 0 && ', from all guides, mixed. '}
            {next && `Next: ${cards(next.count)} ${whenSaid(next.day, today)}.`}
          </p>
          {count > 0 && (
            <button type="button" className={saved ? 'button-plain' : 'button-main'} onClick={() => onStart({ which: 'due' })}>Practice what is due</button>
          )}
        </>
      )}
    </section>
  );
}

const cards = (count: number): string => (count === 1 ? 'one' : String(count));
