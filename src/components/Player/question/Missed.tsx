import type { ReactNode } from 'react';
import type { Question } from '../../../model/items';
import PhraseText from '../../PhraseText';
import styles from './styles.module.css';

/** A missed question, for the list at the end: what it asked, and what's right. */
export default function MissedQuestion({
  question: { stem, options },
}: {
  question: Question;
}): ReactNode {
  return (
    <>
      <p className={styles.words}>
        <PhraseText words={stem} />
      </p>
      {options
        .filter(({ right }) => right)
        .map(({ words }, at) => (
          <p key={at}>
            <strong>Right:</strong> <PhraseText words={words} />
          </p>
        ))}
    </>
  );
}
