import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Replaces the workshop if scripts don't run or don't load: see load-watchdog. */
export default function WithoutScripts(): ReactNode {
  return (
    <div className={styles.withoutScripts}>
      <p>
        You can choose a failure here, write it in five parts, see how long it takes to say, and
        rehearse it. Your stories stay in your browser. This needs JavaScript, which isn’t running
        here.
      </p>
      <p>
        On paper, you can do the same with{' '}
        <Link to="/guides/tell-me-about-a-time-you-failed/practical-exercises/">
          the practical exercises
        </Link>
        .
      </p>
    </div>
  );
}
