import type { ReactNode } from 'react';
import type { Figure } from '../../../stories/figures/find';
import styles from './styles.module.css';

interface Props {
  /** The text of the part. */
  text: string;
  figure: Figure;
}

/** The sentence that a figure is in, with the figure marked. */
export default function Sentence({ text, figure: { sentence, start, end } }: Props): ReactNode {
  const from = Math.max(0, text.lastIndexOf(sentence, start));
  return (
    <span className={styles.sentence} dir="auto">
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, from + sentence.length)}
    </span>
  );
}
