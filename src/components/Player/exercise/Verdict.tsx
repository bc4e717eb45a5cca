import type { ReactNode } from 'react';
import type { WholeExercise } from '../../../model/practice-data';
import type { ExerciseAnswer } from '../../../practice/session/turn';
import Blocks from '../../Blocks';
import PhraseText from '../../PhraseText';
import styles from '../styles.module.css';
import { exerciseVerdict } from './words';

interface Props {
  exercise: WholeExercise;
  answer: ExerciseAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/**
 * An exercise after the attempt is saved: which ideas were included, which were missing, and the
 * prompt and the model again.
 */
export default function ExerciseVerdict({ exercise, answer, consequence }: Props): ReactNode {
  return (
    <>
      <p className={styles.result}>{exerciseVerdict(answer)}</p>
      {consequence}
      <ul className={styles.misses}>
        {exercise.rubric.map(({ id, label }) => (
          <li key={id}>
            <strong>{answer.ticked.includes(id) ? 'Included:' : 'Missing:'}</strong>{' '}
            <PhraseText words={label} />
          </li>
        ))}
      </ul>
      <details className={styles.more}>
        <summary>The exercise and the model answer</summary>
        <Blocks blocks={exercise.prompt} />
        <p>
          <strong>Model answer</strong>
        </p>
        <Blocks blocks={exercise.model} />
      </details>
    </>
  );
}
