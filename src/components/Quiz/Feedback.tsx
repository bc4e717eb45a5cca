import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { QuizOption } from '../../model/items';
import Phrase from '../Phrase';
import styles from './styles.module.css';

interface Props {
  option: QuizOption;
  /** Whether the reader chose it. */
  chosen?: boolean;
  /** The letter that stands before it on paper, in place of a mark. */
  letter?: string;
}

/** One option with its answer: whether it is right, whether it was chosen, and why. */
export default function Feedback({ option, chosen = false, letter }: Props): ReactNode {
  return (
    <li
      className={clsx(styles.answer, chosen && styles.chosen)}
      data-right={option.right}
      data-chosen={chosen}
    >
      <span className={styles.mark} aria-hidden={!letter}>
        {letter ?? (option.right ? '✓' : '–')}
      </span>
      <p className={styles.words}>
        <Phrase words={option.words} />
      </p>
      <p>
        <strong>{standing(option.right, chosen)}</strong> <Phrase words={option.feedback} />
      </p>
    </li>
  );
}

function standing(right: boolean, chosen: boolean): string {
  if (chosen) return right ? 'Your choice: right.' : 'Your choice: not this one.';
  return right ? 'Right.' : 'Not this one.';
}
