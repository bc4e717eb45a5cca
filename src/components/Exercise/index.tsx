import type { ReactNode } from 'react';
import type { Exercise as ExerciseData } from '../../model/items';
import type { Draft } from '../../practice/use-draft';
import Attempt from '../Attempt';
import sheet from '../Attempt/styles.module.css';
import Rubric from './Rubric';

interface ExerciseProps {
  id: string;
  /** The heading above. */
  title: string;
  children: ReactNode;
}

/** A task to write: the reader's draft first, then a model beside it, then ticks for the ideas that it holds. */
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
  exercise: ExerciseData;
  /** The reader's version, where it is not the whole draft. */
  draft?: Draft;
  /** What stands above the field for the reader's version. */
  above?: ReactNode;
  /** What the reader judges their version by, in place of ticks that are kept. */
  rubric?: ReactNode;
  /** The path of the guide that the exercise is in, where that is not this page. */
  guide?: string;
  /** The model answer. */
  children: ReactNode;
}

/** Where the reader works at an exercise. */
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
