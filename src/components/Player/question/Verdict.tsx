import type { ReactNode } from 'react';
import type { Question } from '../../../model/items';
import type { QuestionAnswer } from '../../../practice/session/turn';
import Phrase from '../../Phrase';
import Feedback from './Feedback';
import Passages from './Passages';
import styles from './styles.module.css';
import { verdictOn } from './words';

interface Props {
  question: Question;
  answer: QuestionAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/** A question after it's answered: the verdict, feedback on each option, and the explanation. */
export default function QuestionVerdict({ question, answer, consequence }: Props): ReactNode {
  return (
    <>
      <p className={styles.stem}>
        <Phrase words={question.stem} />
      </p>
      <Passages passages={question.passages} />
      <p className={styles.verdict}>{verdictOn(question, answer)}</p>
      {consequence}
      <ul className={styles.answers}>
        {answer.order.map((place) => {
          const option = question.options[place];
          return (
            option && (
              <Feedback key={place} option={option} chosen={answer.chosen.includes(place)} />
            )
          );
        })}
      </ul>
      {question.explanation.map((words, at) => (
        <p key={at}>
          <Phrase words={words} />
        </p>
      ))}
    </>
  );
}
