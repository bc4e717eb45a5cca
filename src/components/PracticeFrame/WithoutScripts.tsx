import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Replaces what's on a practice page if scripts don't run or don't load: see load-watchdog. */
export default function WithoutScripts({
  guides,
}: {
  guides: { title: string; path: string }[];
}): ReactNode {
  return (
    <div className={styles.withoutScripts}>
      <p>
        Practice needs JavaScript, which isn’t running here. The cards, questions, and exercises are
        also in the guides, with their answers:
      </p>
      <ul>
        {guides.map(({ title, path }) => (
          <li key={path}>
            <Link to={path}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
