import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Reading } from '../../model/practice-data';
import { type Day, whenSaid } from '../../practice/schedule/days';
import type { Plan } from '../../practice/schedule/plan';
import { minutesSaid } from '../../practice/schedule/plan-days';
import type { Times } from '../../practice/schedule/scheduler';
import type { PracticeState, SessionSelection } from '../../practice/session/selection';
import frame from '../PracticeFrame/styles.module.css';
import styles from './styles.module.css';
import type { Left } from './use-running';

interface Props {
  /** Whether the reader hasn't answered anything yet. */
  first: boolean;
  /** Its plan is only made if the reader has answered something. */
  state: PracticeState;
  times: Times;
  /**
   * Whether the reader's data and the address have been read. Before that, show nothing that might
   * change.
   */
  ready: boolean;
  /** Whether answers are still there after the page is closed. */
  lasts: boolean;
  /** Why the session in the link can't start; empty if it can. */
  missing: string;
  /** An unfinished session, and how many of its items are left. */
  saved: Left | undefined;
  /** The session in the link, if there's also an unfinished one. */
  linked: Left | undefined;
  onStart(selection: SessionSelection): void;
  onResume(): void;
}

/** What to practice now. There's always one main button. */
export default function Start({
  first,
  state,
  times,
  ready,
  lasts,
  missing,
  saved,
  linked,
  onStart,
  onResume,
}: Props): ReactNode {
  return (
    <section className={styles.start} aria-label="Start" data-ready={ready}>
      {!ready && <p className={styles.wait}>Loading your answers…</p>}
      {missing && (
        <p className={frame.notice} role="status">
          {missing}
        </p>
      )}
      {saved && (
        <div className={styles.saved}>
          <p>You left a session with {cards(saved.left)} to go.</p>
          <button type="button" className="button-primary" onClick={onResume}>
            Continue
          </button>
          {linked && (
            <>
              <p>
                The link you followed starts another one with {cards(linked.left)}. Your answers are
                saved either way.
              </p>
              <button
                type="button"
                className="button-plain"
                onClick={() => onStart(linked.selection)}
              >
                Start that one instead
              </button>
            </>
          )}
        </div>
      )}
      {first ? (
        <>
          <p className={styles.today}>Begin with five cards.</p>
          <p>
            Each is one line: do or don’t? You answer first, and then you see why. What you miss
            comes back soon, and what you know comes back later.
            {lasts && (
              <span className="once-hydrated"> Everything is saved in this browser only.</span>
            )}
          </p>
          <button
            type="button"
            className={saved ? 'button-plain' : 'button-primary'}
            onClick={() => onStart({ which: 'five' })}
          >
            Start with five cards
          </button>
        </>
      ) : (
        <Today
          plan={state.plan}
          reading={state.readings.get(times.today)?.[0]}
          times={times}
          aside={saved !== undefined}
          onStart={onStart}
        />
      )}
    </section>
  );
}

interface TodayProps extends Pick<Props, 'times' | 'onStart'> {
  plan: Plan;
  /** What's to read today. */
  reading: Reading | undefined;
  /** Whether there's another main button. */
  aside: boolean;
}

/** What is due today. */
function Today({
  plan,
  reading,
  times: { today, interview },
  aside,
  onStart,
}: TodayProps): ReactNode {
  const count = plan.today.count + (plan.rehearsal ? 1 : 0);
  const [headline, said] = todaySaid(plan, today, interview);
  return (
    <>
      <p className={styles.today}>{headline}</p>
      <p>{said}</p>
      {count > 0 && (
        <button
          type="button"
          className={aside ? 'button-plain' : 'button-primary'}
          onClick={() => onStart({ which: 'due' })}
        >
          Practice what’s due
        </button>
      )}
      {count === 0 &&
        today !== interview &&
        (reading ? (
          <Link className="button-plain" to={reading.path}>
            Read {reading.title}: {minutesSaid(reading.minutes)}
          </Link>
        ) : (
          <a className="button-plain" href="#choose">
            Choose your own session
          </a>
        ))}
    </>
  );
}

/** What today brings, as a headline and what there is to say about it. */
function todaySaid(
  { due, fresh, done, later, next, today: { count, minutes, talk } }: Plan,
  today: Day,
  interview: Day | undefined,
): [string, string] {
  if (interview === today)
    return ['Your interview is today.', 'Look at one or two of your stories, and leave the rest.'];
  const about = `about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}`;
  if (talk) {
    const then = count > 0 ? `, then do ${count === 1 ? 'one card' : `${count} cards`}` : '';
    return ['Your interview is tomorrow.', `Tell one story aloud${then}: ${about}. Then stop.`];
  }
  const parts = [
    due.length > 0 && `${due.length} to review`,
    fresh.length > 0 && `${fresh.length} new`,
  ]
    .filter(Boolean)
    .join(', ');
  const wait = later.size > 0 ? ` ${laterSaid(later, today)}` : '';
  const then = next ? ` Next: ${cards(next.count)} ${whenSaid(next.day, today)}.` : '';
  return count > 0
    ? [
        `${count === 1 ? 'One is' : `${count} are`} due today, ${about}.`,
        `${parts}, from all guides, mixed.${wait}${then}`,
      ]
    : [`Nothing ${done > 0 ? 'more ' : ''}is due today.`, `${wait}${then}`.trim()];
}

/** How many are put off, and when the last of them comes. */
function laterSaid(later: Plan['later'], today: Day): string {
  const last = Math.max(...[...later.values()].map((day) => day ?? Infinity));
  const when =
    last < Infinity ? `, ${later.size > 1 ? 'the last ' : ''}${whenSaid(last, today)}` : '';
  return `Put off: ${cards(later.size)} to review${when}.`;
}

const cards = (count: number): string => (count === 1 ? 'one' : String(count));
