import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Outcome } from '../../practice/session/outcome';
import { isSure } from '../../practice/session/session';
import type { PlayerItem } from './item';
import styles from './styles.module.css';
import { outcomeIn } from './words';

interface Props {
  outcome: Outcome;
  itemOf(id: string): PlayerItem | undefined;
  /** Anything else to say at the end. */
  note?: ReactNode;
  /** Asks the items with these ids again. */
  onAgain(ids: string[]): void;
  /** More buttons. */
  children: ReactNode;
}

/**
 * The end of a session: how it went, what was missed and where to read about it, and what to do
 * next.
 */
export default function Summary({ outcome, itemOf, note, onAgain, children }: Props): ReactNode {
  const { missed } = outcome;
  return (
    <>
      <p className={styles.result}>{outcomeIn(outcome)}</p>
      {missed.length > 0 && (
        <ul className={styles.misses}>
          {missed.map((answer) => {
            const played = itemOf(answer.id);
            return (
              <li key={answer.id}>
                {played?.missed}
                <p className={styles.where}>
                  {isSure(answer) && 'You were sure. '}
                  {played?.read && (
                    <>
                      Read <Link to={played.read.href}>{played.read.title}</Link>
                    </>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {note}
      <div className={styles.again}>
        {missed.length > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => onAgain(missed.map(({ id }) => id))}
          >
            Try the missed ones again
          </button>
        )}
        {children}
      </div>
    </>
  );
}
