import type { ReactNode } from 'react';
import type { StorageState } from '../../practice/storage/writer';
import { whyNotSaved } from '../why-not-saved';
import styles from './styles.module.css';

interface Props {
  /** What's saved, as in “your draft.” */
  what: string;
  /** A sentence that says it's saved. */
  kept: string;
  state: StorageState;
}

/**
 * Says whether the reader's words or check marks are saved in this browser. Empty until the page is
 * hydrated.
 */
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
