import type { ReactNode } from 'react';
import type { StorageState } from '../../practice/record/writer';
import { whyLost } from '../why-lost';
import styles from './styles.module.css';

interface Props {
  /** What is kept, as in “your draft”. */
  what: string;
  /** That it is kept, as a sentence. */
  kept: string;
  state: StorageState;
}

/** That the reader’s words or ticks are kept in this browser, or that they are not; nothing until the page is hydrated. */
export default function StaysHere({ what, kept, state }: Props): ReactNode {
  return (
    <p className={styles.note}>
      <span className="once-hydrated" aria-hidden={state !== 'kept'}>
        {kept}
      </span>
      <span role="status">{whyLost(state, what)}</span>
    </p>
  );
}
