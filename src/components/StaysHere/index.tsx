import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What is kept, as in “your draft”. */
  what: string;
  /** That it is kept, as a sentence. */
  kept: string;
  lasts: boolean;
}

/** That the reader’s words or ticks are kept in this browser, or that they are not; nothing until the page is hydrated. */
export default function StaysHere({ what, kept, lasts }: Props): ReactNode {
  return (
    <p className={styles.note}>
      <span className="once-hydrated" aria-hidden={!lasts}>{kept}</span>
      <span role="status">{lasts ? '' : `This browser does not let the site store anything: ${what} will not last beyond this visit.`}</span>
    </p>
  );
}
