import clsx from 'clsx';
import type { ReactNode, Ref } from 'react';
import type { WholeExercise } from '../../model/practice-data';
import type { ExerciseAnswer } from '../../practice/play/session';
import Blocks from '../Blocks';
import card from '../looks/card.module.css';
import remark from '../looks/remark.module.css';
import Phrase from '../Phrase';
import PlayedCard from '../PlayedCard';
import styles from './styles.module.css';
import { ideasIn } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  exercise: WholeExercise;
  answer: ExerciseAnswer;
  progress: string;
  /** What follows from the answer, besides the verdict. */
  after: ReactNode;
  /** What goes on from here, and what else can be done. */
  foot: ReactNode;
}

/** An exercise after it is counted: which ideas were there, which were not, and the prompt and the model once more. */
export default function ExerciseVerdict({
  ref,
  exercise,
  answer,
  progress,
  after,
  foot,
}: Props): ReactNode {
  return (
    <PlayedCard ref={ref} label="Answer" right={answer.right}>
      <p className={remark.remark}>{progress}</p>
      <p className={clsx(card.result, styles.below)}>{ideasIn(answer)}</p>
      {after}
      <ul className={card.misses}>
        {exercise.rubric.map(({ id, label }) => (
          <li key={id}>
            <strong>{answer.had.includes(id) ? 'There:' : 'Missing:'}</strong>{' '}
            <Phrase words={label} />
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
      {foot}
    </PlayedCard>
  );
}
