import type { ReactNode } from 'react';
import { recallStories, useIsRecalled } from '../../stories/use-story-entries';
import choice from '../shared-styles/choice.module.css';
import TickBox from '../TickBox';
import styles from './styles.module.css';

/** Has the reader’s stories come up in practice, or not. */
export default function RecallSwitch(): ReactNode {
  return (
    <div className={styles.count}>
      <label className={choice.row}>
        <TickBox checked={useIsRecalled()} onTick={recallStories} />
        <span>
          Bring my stories up in practice, to tell aloud and part by part, until the interview
        </span>
      </label>
    </div>
  );
}
