import clsx from 'clsx';
import { type ReactNode, type Ref, useState } from 'react';
import type { WholeExercise } from '../../model/practice-data';
import { useAttempt } from '../../practice/use-attempt';
import Blocks from '../Blocks';
import { ExercisePrompt, ExerciseWork } from '../Exercise';
import Ideas from '../Exercise/Ideas';
import remark from '../looks/remark.module.css';
import PlayedCard from '../PlayedCard';
import styles from './styles.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  exercise: WholeExercise;
  progress: string;
  /** What is to be known before the exercise is read. */
  note?: string;
  guide: string;
  /** When the session began, in milliseconds since 1970. */
  begun: number;
  /** Takes the ids of the ideas that the reader's version had. */
  onCount(had: string[]): void;
}

/**
 * An exercise to do: the prompt, a field for the reader's version, then the model beside it, and the ideas to judge by. The
 * field is empty, so that the reader thinks before they see what they wrote once; that can be opened, and all of it is in
 * the guide. Ideas are ticked anew each time, since ticks of another day would judge another version.
 */
export default function ExerciseAsking({
  ref,
  exercise,
  progress,
  note,
  guide,
  begun,
  onCount,
}: Props): ReactNode {
  const [had, setHad] = useState<string[]>([]);
  const { draft, earlier } = useAttempt(exercise, begun);
  const tick = (id: string, ticked: boolean): void =>
    setHad((now) => (ticked ? [...now, id] : now.filter((each) => each !== id)));
  const rubric = (
    <>
      <Ideas
        items={exercise.rubric}
        ticked={exercise.rubric.map(({ id }) => had.includes(id))}
        onTick={tick}
      />
      <button
        type="button"
        className={clsx('button-plain', styles.count)}
        onClick={() => onCount(had)}
      >
        Count this attempt
      </button>
    </>
  );
  return (
    <PlayedCard ref={ref} label={progress}>
      <p className={remark.remark}>{progress}</p>
      {note && <p className={remark.remark}>{note}</p>}
      <div className={styles.below}>
        <ExercisePrompt>
          <Blocks blocks={exercise.prompt} />
        </ExercisePrompt>
        <ExerciseWork
          exercise={exercise}
          draft={draft}
          above={earlier && <Earlier text={earlier} />}
          guide={guide}
          rubric={rubric}
        >
          <Blocks blocks={exercise.model} />
        </ExerciseWork>
      </div>
    </PlayedCard>
  );
}

/** What the reader wrote before this session, to be opened. */
function Earlier({ text }: { text: string }): ReactNode {
  return (
    <details className={styles.more}>
      <summary>What you wrote before</summary>
      <blockquote className={styles.earlier}>{text}</blockquote>
      <p>What you write now is kept below it, and the guide shows both.</p>
    </details>
  );
}
