import type { ReactNode, Ref } from 'react';
import type { Question } from '../../model/items';
import { missed, type Round } from '../../practice/play/quiz-round';
import Kept from '../Kept';
import card from '../looks/card.module.css';
import PlayedCard from '../PlayedCard';
import MissedQuestion from './MissedQuestion';
import styles from './styles.module.css';
import { outcomeOf } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  questions: Question[];
  round: Round;
  /** Whether the round asked what was missed before. */
  again: boolean;
  /** Begins a new round with the questions of these ids. */
  onRetry(ids: string[]): void;
  /** Begins a new round with all questions. */
  onRestart(): void;
}

/** The end of a round: how it went, what was missed with its right answer, and another round. */
export default function Summary({
  ref,
  questions,
  round,
  again,
  onRetry,
  onRestart,
}: Props): ReactNode {
  const misses = missed(round);
  return (
    <PlayedCard ref={ref} label="End of the quiz" className={styles.card}>
      <p className={styles.result}>{outcomeOf(round, again)}</p>
      {misses.length > 0 && (
        <>
          <p>{misses.length === 1 ? 'The one that you missed:' : 'The ones that you missed:'}</p>
          <ul className={card.misses}>
            {questions
              .filter(({ id }) => misses.includes(id))
              .map((question) => (
                <li key={question.id}>
                  <MissedQuestion question={question} />
                </li>
              ))}
          </ul>
        </>
      )}
      <Kept ids={questions.map(({ id }) => id)} />
      <div className={card.again}>
        {misses.length > 0 && (
          <button type="button" className="button-plain" onClick={() => onRetry(misses)}>
            Retry the missed
          </button>
        )}
        <button type="button" className="button-plain" onClick={onRestart}>
          All again
        </button>
      </div>
    </PlayedCard>
  );
}
