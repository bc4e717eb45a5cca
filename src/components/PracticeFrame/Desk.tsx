import { type ReactNode, useEffect } from 'react';
import type { PracticeOverview } from '../../model/practice-data';
import { OneAtATime } from './StatusMessage';
import styles from './styles.module.css';
import { useHashTarget } from './use-hash-target';
import { forgetServed } from './WithoutRecord';
import WithoutScripts from './WithoutScripts';

interface Props {
  overview: PracticeOverview;
  /**
   * Whether everything that depends on the reader's data can be shown. It appears at once, so that
   * nothing visible moves.
   */
  complete: boolean;
  children: ReactNode;
}

/** What a practice page shows below its title. */
export default function Desk({ overview, complete, children }: Props): ReactNode {
  useEffect(() => {
    if (complete) forgetServed();
  }, [complete]);
  useHashTarget(complete);
  return (
    <>
      <WithoutScripts guides={overview.guides} />
      <OneAtATime className={styles.desk} data-complete={complete}>
        {children}
      </OneAtATime>
    </>
  );
}
