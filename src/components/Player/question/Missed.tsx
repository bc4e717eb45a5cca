import type { ReactNode } from 'react';
import type { Question } from '../../../model/items';
import Phrase from '../../Phrase';
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
        <Phrase words={stem} />
      </p>
      {options
        .filter(({ right }) => right)
        .map(({ words }, at) => (
          <p key={at}>
            <strong>Right:</strong> <Phrase words={words} />
          </p>
        ))}
    </>
  );
}
