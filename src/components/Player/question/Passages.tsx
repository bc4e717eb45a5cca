import type { ReactNode } from 'react';
import type { Passage } from '../../../model/items';
import Phrase from '../../Phrase';
import styles from './styles.module.css';

/** The paragraphs that a question is about. */
export default function Passages({ passages }: { passages: Passage[] }): ReactNode {
  return passages.map(({ quoted, words }, at) =>
    quoted ? (
      <blockquote key={at} className={styles.passage}>
        <p>
          <Phrase words={words} />
        </p>
      </blockquote>
    ) : (
      <p key={at}>
        <Phrase words={words} />
      </p>
    ),
  );
}
