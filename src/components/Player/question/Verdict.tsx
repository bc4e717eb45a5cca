import type { ReactNode } from 'react';
import type { Question } from '../../../model/items';
import type { QuestionAnswer } from '../../../practice/session/turn';
import PhraseText from '../../PhraseText';
import playerStyles from '../styles.module.css';
import Feedback from './Feedback';
import Passages from './Passages';
import styles from './styles.module.css';
import { questionVerdict } from './words';

interface Props {
  question: Question;
  answer: QuestionAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/** A question after it is answered: the verdict, what is right and what was chosen, each with its reason; the rest folded. */
export default function QuestionVerdict({ question, answer, consequence }: Props): ReactNode {
  const { chosen, order } = answer;
  const isRight = (place: number): boolean => question.options[place]?.right ?? false;
  const first = order.filter(isRight);
  const own = order.filter((place) => !isRight(place) && chosen.includes(place));
  const others = order.filter((place) => !isRight(place) && !chosen.includes(place));
  const listOf = (places: number[]): ReactNode => (
    <ul className={styles.answers}>
      {places.map((place) => {
        const option = question.options[place];
        return option && <Feedback key={place} option={option} chosen={chosen.includes(place)} />;
      })}
    </ul>
  );
  return (
    <>
      <p className={styles.asked}>
        <PhraseText words={question.stem} />
      </p>
      <p className={playerStyles.result}>{questionVerdict(question, answer)}</p>
      {consequence}
      {listOf([...first, ...own])}
      {question.explanation.map((words, at) => (
        <p key={at}>
          <PhraseText words={words} />
        </p>
      ))}
      {(others.length > 0 || question.passages.length > 0) && (
        <details className={playerStyles.more}>
          <summary>
            {question.passages.length > 0
              ? 'The situation and the other answers'
              : 'The other answers'}
          </summary>
          <Passages passages={question.passages} />
          {listOf(others)}
        </details>
      )}
    </>
  );
}
