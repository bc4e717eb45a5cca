import type { ReactNode } from 'react';
import type { Quiz } from '../../model/items';
import type { Round } from '../../practice/play/quiz-round';
import Phrase from '../Phrase';
import Feedback from './Feedback';
import PrintedQuestion from './PrintedQuestion';
import styles from './styles.module.css';
import { letterOf } from './words';

interface Props {
  quiz: Quiz;
  /** The round that the page is served with: its order is the sheet's. */
  served: Round;
}

/** The whole quiz on paper, and on a screen without scripts: the questions first, then the key. */
export default function Sheet({ quiz, served }: Props): ReactNode {
  const asked = served.turns.flatMap(({ question: wanted, order }) => {
    const question = quiz.questions.find(({ id }) => id === wanted);
    return question ? [{ question, order }] : [];
  });
  return (
    <div className={styles.sheet}>
      <ol className={styles.list}>
        {asked.map(({ question, order }, at) => (
          <li key={question.id} data-question={question.id}>
            <PrintedQuestion question={question} order={order} number={at + 1} />
          </li>
        ))}
      </ol>
      <div className={styles.key}>
        <p className={styles.keyTitle}>Answers</p>
        <ol className={styles.list}>
          {asked.map(({ question, order }, at) => (
            <li key={question.id} data-answer={question.id}>
              <p className={styles.stem}>
                {at + 1}. <Phrase words={question.stem} />
              </p>
              <ol className={styles.answers}>
                {order.map((place, rank) => {
                  const option = question.options[place];
                  return option && <Feedback key={place} option={option} letter={letterOf(rank)} />;
                })}
              </ol>
              {question.explanation.map((words, part) => (
                <p key={part}>
                  <Phrase words={words} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
