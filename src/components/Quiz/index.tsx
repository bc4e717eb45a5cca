import type { ReactNode } from 'react';
import { type QuestionSet, titleOfQuiz } from '../../model/items';
import AnswersSavedNote from '../AnswersSavedNote';
import Player from '../Player';
import { questionItem } from '../Player/question';
import Sheet from './Sheet';
import styles from './styles.module.css';

/**
 * Multiple-choice questions, one at a time. Readers choose an answer before they see any feedback.
 * Without scripts and in print, it's a list of questions, followed by the answers.
 */
export default function Quiz({ quiz }: { quiz: QuestionSet }): ReactNode {
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
