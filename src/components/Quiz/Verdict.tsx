import type { ReactNode, Ref } from 'react';
import type { Question } from '../../model/items';
import type { Choice } from '../../practice/play/quiz-round';
import Phrase from '../Phrase';
import PlayedCard from '../PlayedCard';
import Feedback from './Feedback';
import Passages from './Passages';
import styles from './styles.module.css';
import { verdictOn } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  question: Question;
  order: number[];
  choice: Pick<Choice, 'chosen' | 'right'>;
  progress: string;
  /** What follows from the answer, besides the verdict. */
  after?: ReactNode;
  /** What goes on from here, and what else can be done. */
  foot: ReactNode;
}

/** A question after it is answered: the verdict, what each option is worth, and what holds for all of them. */
export default function Verdict({
  ref,
  question,
  order,
  choice,
  progress,
  after,
  foot,
}: Props): ReactNode {
  return (
    <PlayedCard ref={ref} label="Answer" right={choice.right} className={styles.card}>
      <p className={styles.progress}>{progress}</p>
      <p className={styles.stem}>
        <Phrase words={question.stem} />
      </p>
      <Passages passages={question.passages} />
      <p className={styles.result}>{verdictOn(question, choice)}</p>
      {after}
      <ul className={styles.answers}>
        {order.map((place) => {
          const option = question.options[place];
          return (
            option && (
              <Feedback key={place} option={option} chosen={choice.chosen.includes(place)} />
            )
          );
        })}
      </ul>
      {question.explanation.map((words, at) => (
        <p key={at}>
          <Phrase words={words} />
        </p>
      ))}
      {foot}
    </PlayedCard>
  );
}
