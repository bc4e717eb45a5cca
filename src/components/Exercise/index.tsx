import type { ReactNode } from 'react';
import type { ExerciseItem } from '../../model/items';
import type { DraftState } from '../../practice/use-draft';
import Attempt from '../Attempt';
import sheet from '../Attempt/styles.module.css';
import Rubric from './Rubric';

interface ExerciseProps {
  id: string;
  /** The heading above it. */
  title: string;
  children: ReactNode;
}

/**
 * A writing task: the reader's draft comes first, then a model next to it, then ideas to check off.
 */
export default function Exercise({ id, title, children }: ExerciseProps): ReactNode {
  return (
    <section className={sheet.sheet} aria-label={`Exercise: ${title}`} data-exercise={id}>
      {children}
    </section>
  );
}

/** What an exercise asks. */
export function ExercisePrompt({ children }: { children: ReactNode }): ReactNode {
  return <div className={sheet.prompt}>{children}</div>;
}

interface WorkProps {
  exercise: ExerciseItem;
  /** The reader's version, if it isn't the whole draft. */
  draft?: DraftState;
  /** Shown above the field for the reader's version. */
  above?: ReactNode;
  /** What readers judge their version by, instead of check marks that are saved. */
  rubric?: ReactNode;
  /** The path of the exercise's guide, if that isn't this page. */
  guide?: string;
  /** The model answer. */
  children: ReactNode;
}

/** Where readers write their version and compare it. */
export function ExerciseWork({ exercise, rubric, guide, children, ...own }: WorkProps): ReactNode {
  const count = exercise.rubric.length;
  return (
    <Attempt
      {...own}
      item={exercise}
      label="Your version"
      model={children}
      guide={guide}
      announcement={`The model answer is shown. Check yours against the ${count === 1 ? 'point' : `${count} points`} below it.`}
    >
      {rubric ?? <Rubric exercise={exercise} />}
    </Attempt>
  );
}
