import type { ReactNode } from 'react';
import type { Answer } from '../../practice/play/session';
import styles from './styles.module.css';
import { afterIn } from './words';

interface Props {
  answer: Answer;
  /** When the item comes again, as a sentence. */
  again: string | undefined;
}

/** What follows from an answer: in this session, and, once it is right, on later days. */
export default function After({ answer, again }: Props): ReactNode {
  const sentences = [afterIn(answer), answer.right && again].filter(Boolean).join(' ');
  return sentences && <p className={styles.after}>{sentences}</p>;
}
