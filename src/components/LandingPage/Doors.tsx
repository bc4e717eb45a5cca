import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const DOORS = [
  {
    when: 'Tonight',
    title: 'Read one guide',
    to: '/guides/handling-failure',
    text: 'Five questions, each with a story that owns its failure.',
  },
  {
    when: 'This week',
    title: 'Check your stories',
    to: '/guides/handling-failure#stories-to-prepare',
    text: 'Tick off the stories you have ready. The ticks stay.',
  },
  {
    when: 'Every day until then',
    title: 'Practice',
    to: '/practice',
    text: 'Cards and questions, each when it is due. It all stays in your browser.',
  },
];

/** Three ways in, by the time that the reader has left. */
export default function Doors(): ReactNode {
  return (
    <nav className={styles.doors} aria-label="Where to begin">
      {DOORS.map(({ when, title, to, text }) => (
        <Link key={to} className={styles.door} to={to}>
          <span className={styles.when}>{when}</span>
          <strong>{title}</strong>
          <span>{text}</span>
        </Link>
      ))}
    </nav>
  );
}
