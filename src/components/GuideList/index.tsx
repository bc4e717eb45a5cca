import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export interface GuideSummary {
  title: string;
  description: string;
  path: string;
}

/** The guides in order, each with its description. */
export default function GuideList({ guides }: { guides: GuideSummary[] }): ReactNode {
  return (
    <ol className={styles.guides}>
      {guides.map(({ title, description, path }) => (
        <li key={path}>
          <Link to={path}>{title}</Link>
          <p>{description}</p>
        </li>
      ))}
    </ol>
  );
}
