import type { ReactNode, Ref } from 'react';
import type { Deck } from '../../model/items';
import { firstMisses, type Sitting } from '../../practice/play/sitting';
import Kept from '../Kept';
import looks from '../looks/card.module.css';
import PlayedCard from '../PlayedCard';
import MissedCard from './MissedCard';

interface Props {
  ref: Ref<HTMLDivElement>;
  deck: Deck;
  sitting: Sitting;
  /** Deals the cards with these ids anew. */
  onRestart(cards: string[]): void;
}

/** The end of a sitting: what was missed and where to read it, and another round. */
export default function Summary({ ref, deck, sitting, onRestart }: Props): ReactNode {
  const misses = firstMisses(sitting);
  return (
    <PlayedCard ref={ref} label="End of the deck">
      <p className={looks.result}>{outcomeOf(sitting)}</p>
      {misses.length > 0 && (
        <ul className={looks.misses}>
          {misses.map(({ card: id, sure }) => {
            const card = deck.cards.find((each) => each.id === id);
            return (
              card && (
                <li key={id}>
                  <MissedCard card={card} sure={sure} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <Kept ids={deck.cards.map(({ id }) => id)} />
      <div className={looks.again}>
        {misses.length > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => onRestart(misses.map(({ card }) => card))}
          >
            Only the missed ones
          </button>
        )}
        <button
          type="button"
          className="button-plain"
          onClick={() => onRestart(deck.cards.map(({ id }) => id))}
        >
          {deck.cards.length === 1 ? 'Ask me again' : `All ${deck.cards.length} again`}
        </button>
      </div>
    </PlayedCard>
  );
}

/** How the sitting went, in a sentence or two. */
export function outcomeOf(sitting: Sitting): string {
  const played = new Set(sitting.answers.map(({ card }) => card)).size;
  const missed = firstMisses(sitting).length;
  const cards = played === 1 ? 'The card is' : `All ${played} cards are`;
  if (missed === 0) return `${cards} answered, with nothing missed.`;
  return `${cards} answered. You missed ${missed} on the way, and had ${missed === 1 ? 'it' : 'them'} right in the end.`;
}
