import type { ReactNode } from 'react';
import type { StorageState } from '../../practice/storage/writer';
import { whyNotSaved } from '../why-not-saved';
import styles from './styles.module.css';

interface Props {
  /** What is kept, as in “your draft”. */
  what: string;
  /** That it is kept, as a sentence. */
  kept: string;
  state: StorageState;
}

/** That the reader’s words or ticks are kept in this browser, or that they are not; nothing until the page is hydrated. */
export default function SavedHereNote({ what, kept, state }: Props): ReactNode {
  return (
    <p className={styles.note}>
      <span className="once-hydrated" aria-hidden={state !== 'saved'}>
        {kept}
      </span>
      <span role="status">{whyNotSaved(state, what)}</span>
    </p>
  );
}
