import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import type { WholeExercise } from '../../../model/practice-data';
import type { Reply } from '../../../practice/session/turn';
import { useAttempt } from '../../../practice/use-attempt';
import Blocks from '../../Blocks';
import { ExerciseWork, ExercisePrompt as Task } from '../../Exercise';
import Ideas from '../../Exercise/Ideas';
import styles from '../styles.module.css';

interface Props {
  exercise: WholeExercise;
  /** The path of the exercise's guide, if that isn't this page. */
  guide?: string | undefined;
  /** When the session began, in milliseconds since 1970. */
  startedAt: number;
  onReply(reply: Reply): void;
}

/**
 * An exercise to do: the prompt, a field for the reader's version, then the model next to it, and
 * the ideas to judge by. The field starts out empty, so that readers think before they see what
 * they wrote in an earlier session. They can open that, and the guide shows all of it. The check
 * marks start out empty as well, because the saved ones are about another version.
 */
export default function PlayedExercise({ exercise, guide, startedAt, onReply }: Props): ReactNode {
  const [ticked, setTicked] = useState<string[]>([]);
  const { draft, earlier } = useAttempt(exercise, startedAt);
  const tick = (id: string, on: boolean): void =>
    setTicked((now) => (on ? [...now, id] : now.filter((each) => each !== id)));
  const rubric = (
    <>
      <Ideas
        items={exercise.rubric}
        ticked={exercise.rubric.map(({ id }) => ticked.includes(id))}
        onTick={tick}
      />
      <button
        type="button"
        className={clsx('button-plain', styles.count)}
        onClick={() => onReply({ ticked })}
      >
        Save this attempt
      </button>
    </>
  );
  return (
    <div className={styles.task}>
      <Task>
        <Blocks blocks={exercise.prompt} />
      </Task>
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
  );
}

/** What the reader wrote before this session. It's closed at first. */
function Earlier({ text }: { text: string }): ReactNode {
  return (
    <details className={styles.more}>
      <summary>What you wrote before</summary>
      <blockquote className={styles.earlier}>{text}</blockquote>
      <p>What you write now is saved below it. You’ll find both in the guide.</p>
    </details>
  );
}
