import Link from '@docusaurus/Link';
import type { MouseEvent, ReactNode } from 'react';
import type { Piece } from './marks';
import type { Result } from './search';
import styles from './styles.module.css';

interface Props {
  results: Result[];
  onChoose(event: MouseEvent<HTMLAnchorElement>): void;
}

/** What was found, each a link that names its kind and its place. */
export default function Results({ results, onChoose }: Props): ReactNode {
  return (
    <ol className={styles.results}>
      {results.map(({ address, kind, title, place, excerpt }) => (
        <li key={address}>
          <Link className={styles.result} to={address} onClick={onChoose}>
            <span className={styles.title}>
              <Marked pieces={title} />
            </span>
            <span className={styles.place}>
              <span className={styles.kind}>{kind}</span> {place}
            </span>
            {excerpt.length > 0 && (
              <span className={styles.excerpt}>
                <Marked pieces={excerpt} />
              </span>
            )}
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Marked({ pieces }: { pieces: Piece[] }): ReactNode {
  return pieces.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text));
}
