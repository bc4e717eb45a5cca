import { type ReactNode, useState } from 'react';
import { type Quiz as Questions, titleOfQuiz } from '../../model/items';
import { begin } from '../../practice/play/quiz-round';
import { seeded } from '../../practice/play/sitting';
import Player from './Player';
import Sheet from './Sheet';
import styles from './styles.module.css';

/**
 * Questions of multiple choice, one at a time: the reader commits to an answer before any feedback is shown. Without scripts and in print it is a list of questions, and the key to them behind it.
 */
export default function Quiz({ quiz }: { quiz: Questions }): ReactNode {
  const [served] = useState(() => begin(quiz.questions, seeded(quiz.id)));
  return (
    <section
      className={styles.quiz}
      aria-label={titleOfQuiz(quiz)}
      data-quiz={quiz.id}
      data-kind={quiz.kind}
    >
      <Player quiz={quiz} served={served} />
      <Sheet quiz={quiz} served={served} />
    </section>
  );
}
