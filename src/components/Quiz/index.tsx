import type { ReactNode } from 'react';
import { type Quiz as QuizData, titleOfQuiz } from '../../model/items';
import AnswersSavedNote from '../AnswersSavedNote';
import Player from '../Player';
import { questionItem } from '../Player/question';
import Sheet from './Sheet';
import styles from './styles.module.css';

/**
 * Questions of multiple choice, one at a time: the reader commits to an answer before any feedback is shown. Without
 * scripts and in print it is a list of questions, with the answers after it.
 */
export default function Quiz({ quiz }: { quiz: QuizData }): ReactNode {
  const { id, kind, questions } = quiz;
  return (
    <section className={styles.quiz} aria-label={titleOfQuiz(quiz)} data-quiz={id} data-kind={kind}>
      <Player
        items={questions.map((question) => questionItem(question))}
        seed={id}
        endLabel="End of the quiz"
        endNote={<AnswersSavedNote ids={questions.map((question) => question.id)} />}
      />
      <Sheet quiz={quiz} />
    </section>
  );
}
