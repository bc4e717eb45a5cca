import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Card, Deck } from '../../model/items';
import {
  answer,
  deal,
  dealRest,
  next,
  type Side,
  type Sitting,
  seeded,
} from '../../practice/play/sitting';
import { recordAnswer, useNoteOnWords } from '../../practice/use-reviews';
import { isInView } from '../is-in-view';
import looks from '../looks/card.module.css';
import NextButton from '../NextButton';
import SuggestChange from '../SuggestChange';
import Question from './Question';
import Summary, { outcomeOf } from './Summary';
import Verdict from './Verdict';
import { ANSWERS, resultOf } from './words';

const idsOf = (cards: Card[]): string[] => cards.map(({ id }) => id);

/** Plays a deck: one card after the other, each answer before its other side, the missed ones again, then the end. */
export default function Player({ deck }: { deck: Deck }): ReactNode {
  // The first card is the one that the page was served with, so that nothing changes when the scripts arrive.
  const [sitting, setSitting] = useState<Sitting>(() => deal(idsOf(deck.cards), seeded(deck.id)));
  useEffect(() => setSitting((served) => dealRest(served, Math.random)), []);

  const face = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const turn = sitting.queue[0];
  const card = deck.cards.find(({ id }) => id === turn?.card);
  const shown = sitting.shown;
  const note = useNoteOnWords(card);

  const play = (change: (sitting: Sitting) => Sitting): void => {
    moved.current = true;
    setSitting(change);
  };
  const give = (said: Side, sure: boolean): void => {
    if (!card || !turn || shown) return;
    recordAnswer(card, { right: said === turn.side, sure });
    play((now) => answer(now, said, sure));
  };
  const goOn = (): void => play((now) => next(now, Math.random));
  const restart = (cards: string[]): void => play(() => deal(cards, Math.random));

  useEffect(() => {
    if (moved.current) face.current?.focus({ preventScroll: isInView(face.current) });
    moved.current = false;
  }, [sitting]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const chosen = ANSWERS.find(({ key }) => key === event.key);
    if (card && !shown && chosen) {
      event.preventDefault();
      give(chosen.said, chosen.sure);
    } else if (shown && event.key === 'Enter' && event.target === face.current) {
      event.preventDefault();
      goOn();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are shortcuts for the buttons within
    <div className={looks.player} onKeyDown={onKeyDown}>
      <p className="sr-only" role="status">
        {shown ? resultOf(shown) : !card && outcomeOf(sitting)}
      </p>
      {card && turn && !shown && (
        <Question
          ref={face}
          card={card}
          side={turn.side}
          progress={progressOf(sitting)}
          note={note}
          onAnswer={give}
        />
      )}
      {card && shown && (
        <Verdict
          ref={face}
          card={card}
          answer={shown}
          progress={progressOf(sitting)}
          foot={
            <div className={looks.foot}>
              <NextButton onClick={goOn}>{isLast(sitting) ? 'Finish' : 'Next card'}</NextButton>
              <SuggestChange id={card.id} />
            </div>
          }
        />
      )}
      {!card && <Summary ref={face} deck={deck} sitting={sitting} onRestart={restart} />}
    </div>
  );
}

const isLast = ({ queue, missed }: Sitting): boolean => queue.length === 1 && missed.length === 0;

function progressOf({ queue, missed, answers }: Sitting): string {
  if (queue.length === 1 && answers.length < 2) return 'One card';
  const left =
    queue.length === 1 ? 'Last card of this round' : `${queue.length} cards in this round`;
  return missed.length > 0 ? `${left}, ${missed.length} to come again` : left;
}
