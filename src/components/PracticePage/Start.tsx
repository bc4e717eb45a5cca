import type { ReactNode } from 'react';
import { type Day, whenSaid } from '../../practice/schedule/days';
import type { Plan } from '../../practice/schedule/plan';
import type { Times } from '../../practice/schedule/scheduler';
import type { PracticeState, SessionSelection } from '../../practice/session/selection';
import styles from './styles.module.css';
import type { Left } from './use-running';

interface Props {
  /** Whether nothing was answered yet. */
  first: boolean;
  /** What there is; its plan is made only where something was answered. */
  state: PracticeState;
  times: Times;
  /** Whether the record is read, and the address; before that, nothing is shown that they might change. */
  ready: boolean;
  /** Whether what the reader does outlives the page. */
  lasts: boolean;
  /** Why there is not the session that a link asked for; empty where there is none to be missed. */
  missing: string;
  /** A session that was left, and how many items of it are still to be asked. */
  saved: Left | undefined;
  /** The session that a link asks for, while another one was left. */
  linked: Left | undefined;
  onStart(selection: SessionSelection): void;
  onResume(): void;
}

/** What to practice now: one thing to press, whatever the state of the record. */
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
      {!ready && <p className={styles.wait}>Your record is being read.</p>}
      {missing && (
        <p className={styles.notice} role="status">
          {missing}
        </p>
      )}
      {saved && (
        <div className={styles.saved}>
          <p>You left a session with {cards(saved.left)} to go.</p>
          <button type="button" className="button-main" onClick={onResume}>
            Go on
          </button>
          {linked && (
            <>
              <p>
                The link you followed starts another one with {cards(linked.left)}. Your answers
                stay either way.
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
            Each is one line: a do, or a don’t? You answer first, then you see why. What you miss
            comes back soon, what you know later.
            {lasts && <span className="once-hydrated"> It all stays in this browser.</span>}
          </p>
          <button
            type="button"
            className={saved ? 'button-plain' : 'button-main'}
            onClick={() => onStart({ which: 'five' })}
          >
            Start with five cards
          </button>
        </>
      ) : (
        <Today plan={state.plan} times={times} aside={saved !== undefined} onStart={onStart} />
      )}
    </section>
  );
}

interface TodayProps extends Pick<Props, 'times' | 'onStart'> {
  plan: Plan;
  /** Whether something else is to be pressed first. */
  aside: boolean;
}

/** What is due today. */
function Today({ plan, times: { today, interview }, aside, onStart }: TodayProps): ReactNode {
  const { count } = plan.today;
  const [headline, said] = todaySaid(plan, today, interview);
  return (
    <>
      <p className={styles.today}>{headline}</p>
      <p>{said}</p>
      {count > 0 && (
        <button
          type="button"
          className={aside ? 'button-plain' : 'button-main'}
          onClick={() => onStart({ which: 'due' })}
        >
          Practice what is due
        </button>
      )}
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
    due.length > 0 && `${due.length} to repeat`,
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
  return `Put off: ${cards(later.size)} to repeat${when}.`;
}

const cards = (count: number): string => (count === 1 ? 'one' : String(count));
