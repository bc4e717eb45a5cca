import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** What stands in place of the practice page where the browser runs no scripts. */
export default function WithoutScripts({ guides }: { guides: { title: string; path: string }[] }): ReactNode {
  return (
    <div className={styles.withoutScripts}>
      <p>Practice needs scripts, which this browser does not run. The cards, questions and exercises also stand in the guides, each with its answers:</p>
      <ul>
        {guides.map(({ title, path }) => (
          <li key={path}><Link to={path}>{title}</Link></li>
        ))}
      </ul>
    </div>
  );
}
