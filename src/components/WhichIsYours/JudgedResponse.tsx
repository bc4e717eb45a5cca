import type { ReactNode } from 'react';
import { type ScenarioResponse, VERDICT_NAME } from '../../model/items';
import { MarkedResponseText } from './ResponseText';
import styles from './styles.module.css';

interface Props {
  response: ScenarioResponse;
  /** Whether it's the one that the reader chose. */
  isChosen: boolean;
  /** Why it works or falls short, and what to change. */
  children: ReactNode;
}

/** A response with its verdict in words, its telling phrases marked, and the reasons. */
export default function JudgedResponse({
  response: { verdict, answer },
  isChosen,
  children,
}: Props): ReactNode {
  return (
    <div className={styles.response} data-verdict={verdict}>
      <p className={styles.verdict}>
        <span className={styles.shape} aria-hidden="true" />
        {VERDICT_NAME[verdict]}
        {isChosen && <span className={styles.yours}>closest to yours</span>}
      </p>
      <MarkedResponseText answer={answer} />
      {children}
    </div>
  );
}
