import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { WorkPoint } from '../../model/items';
import PhraseText from '../PhraseText';
import styles from './styles.module.css';

/** How many points are enough to work on at a time. */
export const MOST = 3;

/** The first few of some points, each with where to read about it and a link to practice it. */
export default function WorkOn({ points }: { points: WorkPoint[] }): ReactNode {
  return (
    <ol className={styles.points}>
      {points.slice(0, MOST).map(({ id, words, href, theme }) => (
        <li key={id}>
          {href ? (
            <Link to={href}>
              <PhraseText words={words} />
            </Link>
          ) : (
            <PhraseText words={words} />
          )}
          {theme && (
            <Link className={styles.practice} to={`/practice/?session=all&theme=${theme.id}`}>
              Practice: {theme.name}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
