import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { isSure } from '../../practice/session/session';
import type { Answer } from '../../practice/session/turn';
import type { PlayerItem } from './item';
import styles from './styles.module.css';

interface Props {
  /** How it went, in words. */
  said: string;
  missed: Answer[];
  itemOf(id: string): PlayerItem | undefined;
  /** Anything else to say at the end. */
  note?: ReactNode;
  /** The next step, if the page has one. */
  next?: ReactNode;
  /** Asks the items with these ids again. */
  onAgain(ids: string[]): void;
  /** More buttons. */
  children: ReactNode;
}

/**
 * The end of a session: how it went, one next step, and below what was missed with where to read about it.
 */
export default function Summary({
  said,
  missed,
  itemOf,
  note,
  next,
  onAgain,
  children,
}: Props): ReactNode {
  const again = missed.length > 0 && (
    <button
      type="button"
      className={next ? 'button-plain' : 'button-primary'}
      onClick={() => onAgain(missed.map(({ id }) => id))}
    >
      Try the missed ones again
    </button>
  );
  return (
    <>
      <p className={styles.result}>{said}</p>
      <div className={styles.after}>
        {next || again || (
          <Link className="button-primary" to="/practice/">
            Today’s practice
          </Link>
        )}
      </div>
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
        {next && again}
        {children}
      </div>
    </>
  );
}
