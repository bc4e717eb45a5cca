import Link from '@docusaurus/Link';
import type { ReactNode, Ref } from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import type { Outcome } from '../../practice/play/session';
import MissedCard from '../DoDontQuiz/MissedCard';
import card from '../looks/card.module.css';
import PlayedCard from '../PlayedCard';
import MissedQuestion from '../Quiz/MissedQuestion';
import { outcomeIn } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  outcome: Outcome;
  entryOf(id: string): PracticeEntry | undefined;
  canUndo: boolean;
  onUndo(): void;
  /** Asks the items with these ids anew. */
  onAgain(ids: string[]): void;
  onDone(): void;
}

/** The end of a session: how it went, what was missed and where to read it, and what can be done next. */
export default function Summary({
  ref,
  outcome,
  entryOf,
  canUndo,
  onUndo,
  onAgain,
  onDone,
}: Props): ReactNode {
  const { missed } = outcome;
  return (
    <PlayedCard ref={ref} label="End of the session">
      <p className={card.result}>{outcomeIn(outcome)}</p>
      {missed.length > 0 && (
        <ul className={card.misses}>
          {missed.map((miss) => {
            const entry = entryOf(miss.id);
            return (
              entry && (
                <li key={miss.id}>
                  <Missed entry={entry} sure={'sure' in miss && miss.sure} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <div className={card.again}>
        {missed.length > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => onAgain(missed.map(({ id }) => id))}
          >
            Only the missed ones again
          </button>
        )}
        <button type="button" className="button-plain" onClick={onDone}>
          Done
        </button>
        {canUndo && (
          <button type="button" className="button-plain" aria-keyshortcuts="u" onClick={onUndo}>
            Undo <kbd aria-hidden="true">u</kbd>
          </button>
        )}
      </div>
    </PlayedCard>
  );
}

function Missed({
  entry: { kind, item, read },
  sure,
}: {
  entry: PracticeEntry;
  sure: boolean;
}): ReactNode {
  if (kind === 'card') return <MissedCard card={item} sure={sure} />;
  return (
    <>
      {kind === 'question' ? (
        <MissedQuestion question={item} />
      ) : (
        <p>
          <strong>An exercise</strong>
        </p>
      )}
      <p className={card.where}>
        Read <Link to={read.href}>{read.title}</Link>
      </p>
    </>
  );
}
