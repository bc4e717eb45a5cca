import { type ReactNode, useState } from 'react';
import type { ExerciseItem } from '../../model/items';
import { hasAllIdeas } from '../../practice/session/turn';
import { recordAnswer } from '../../practice/use-reviews';
import { useTicks } from '../../practice/use-ticks';
import AnswersSavedNote from '../AnswersSavedNote';
import note from '../shared-styles/note.module.css';
import { whyNotSaved } from '../why-not-saved';
import Ideas from './Ideas';
import styles from './styles.module.css';

/**
 * The ideas that a good answer includes, with saved check marks, and the button that saves the
 * attempt.
 */
export default function Rubric({ exercise }: { exercise: ExerciseItem }): ReactNode {
  const { rubric } = exercise;
  const { ticked, tick, state } = useTicks(rubric);
  const [counted, setCounted] = useState<number>();
  const had = ticked.filter(Boolean).length;

  const count = (): void => {
    recordAnswer(exercise, { right: hasAllIdeas(exercise, had) });
    setCounted(had);
  };

  return (
    <>
      <Ideas
        items={rubric}
        ticked={ticked}
        onTick={(id, checked) => {
          setCounted(undefined);
          tick(id, checked);
        }}
      >
        <span role="status">
          {state !== 'saved' && ` ${whyNotSaved(state, 'your check marks')}`}
        </span>
      </Ideas>
      <div className={styles.count}>
        <button
          type="button"
          className="button-plain"
          aria-disabled={counted !== undefined}
          onClick={() => counted === undefined && count()}
        >
          Save this attempt
        </button>
        <div role="status">
          {counted !== undefined && (
            <p className={note.note}>
              You had {counted} of {rubric.length} {rubric.length === 1 ? 'idea' : 'ideas'}.{' '}
              <AnswersSavedNote ids={[exercise.id]} />
            </p>
          )}
        </div>
      </div>
    </>
  );
}
