import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './nav.module.css';

const ROOMS = [
  { path: '/practice/', name: 'Practice' },
  { path: '/practice/progress/', name: 'Progress' },
  { path: '/practice/data/', name: 'Your data' },
  { path: '/practice/print/', name: 'Print' },
] as const;

/** The way from one practice page to the others. */
export default function RoomNav({ here }: { here: (typeof ROOMS)[number]['path'] }): ReactNode {
  return (
    <nav className={styles.rooms} aria-label="Practice pages">
      <ul>
        {ROOMS.map(({ path, name }) => (
          <li key={path}>
            <Link to={path} aria-current={path === here ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
