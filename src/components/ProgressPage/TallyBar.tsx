import type { ReactNode } from 'react';
import type { Tally } from '../../practice/schedule/overview';
import styles from './styles.module.css';

/** The parts of a bar, in order, with their names. */
export const STATES: readonly { state: keyof Tally; name: string }[] = [
  { state: 'known', name: 'Known' },
  { state: 'shaky', name: 'Shaky' },
  { state: 'unanswered', name: 'Not answered yet' },
];

/** Known, shaky, and unanswered items as a bar. The words next to it say the same. */
export function TallyBar({ tally }: { tally: Tally }): ReactNode {
  return (
    <div className={styles.bar} aria-hidden="true">
      {STATES.map(
        ({ state }) =>
          tally[state] > 0 && (
            <span key={state} data-state={state} style={{ flexGrow: tally[state] }} />
          ),
      )}
    </div>
  );
}
