import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useStorageState } from '../../practice/use-reviews';
import { whyNotSaved } from '../why-not-saved';
import styles from './styles.module.css';

/** Says whether the reader's answers to these items are saved. */
export default function AnswersSavedNote({ ids }: { ids: string[] }): ReactNode {
  const state = useStorageState(...ids);
  const page = <Link to="/practice">your practice page</Link>;
  return (
    <span className={styles.kept}>
      {state === 'saved' ? (
        <>Your answers are saved in this browser. When it’s time, {page} will ask you again.</>
      ) : (
        <>
          {whyNotSaved(state, 'your answers')} You can export them from {page}.
        </>
      )}
    </span>
  );
}
