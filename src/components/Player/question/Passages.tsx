import type { ReactNode } from 'react';
import type { Passage } from '../../../model/items';
import PhraseText from '../../PhraseText';
import styles from './styles.module.css';

/** The paragraphs that a question is about. */
export default function Passages({ passages }: { passages: Passage[] }): ReactNode {
  return passages.map(({ quoted, words }, at) =>
    quoted ? (
      <blockquote key={at} className={styles.passage}>
        <p>
          <PhraseText words={words} />
        </p>
      </blockquote>
    ) : (
      <p key={at}>
        <PhraseText words={words} />
      </p>
    ),
  );
}
