import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { QuizOption } from '../../../model/items';
import PhraseText from '../../PhraseText';
import styles from './styles.module.css';

/** An option after the question is answered: whether it's right, whether it was chosen, and why. */
export default function Feedback({
  option: { right, words, feedback },
  chosen,
}: {
  option: QuizOption;
  chosen: boolean;
}): ReactNode {
  return (
    <li
      className={clsx(styles.answer, chosen && styles.chosen)}
      data-right={right}
      data-chosen={chosen}
    >
      <span className={styles.mark} aria-hidden="true">
        {right ? '✓' : '–'}
      </span>
      <p className={styles.words}>
        <PhraseText words={words} />
      </p>
      <p>
        <strong>
          {chosen && 'Your choice: '}
          {verdict(right, chosen)}
        </strong>{' '}
        <PhraseText words={feedback} />
      </p>
    </li>
  );
}

const verdict = (right: boolean, chosen: boolean): string => {
  const words = right ? 'right.' : 'not this one.';
  return chosen ? words : words.charAt(0).toUpperCase() + words.slice(1);
};
