import clsx from 'clsx';
import { type ReactNode, useId } from 'react';
import type { Deck } from '../../model/items';
import AnswersSavedNote from '../AnswersSavedNote';
import Player from '../Player';
import { cardItem } from '../Player/card';
import titles from '../shared-styles/title.module.css';
import WholeTable from '../WholeTable';
import CardTable from './CardTable';
import styles from './styles.module.css';

interface Props {
  deck: Deck;
  className?: string;
}

/**
 * Do/don't flashcards. Readers answer, sure or unsure, before they see the other side and the
 * reason. All cards are also in a table, which is all that's shown without scripts and in print.
 */
export default function DoDontQuiz({ deck, className }: Props): ReactNode {
  const title = useId();
  const { id, cards } = deck;
  return (
    <section className={clsx(styles.quiz, className)} aria-labelledby={title} data-deck={id}>
      <p className={titles.title} id={title}>
        {deck.title}
      </p>
      <Player
        items={cards.map((card) => cardItem(card))}
        seed={id}
        shuffled
        endLabel="End of the deck"
        endNote={<AnswersSavedNote ids={cards.map((card) => card.id)} />}
      />
      <WholeTable summary={cards.length === 1 ? 'Read the card' : `Read all ${cards.length} cards`}>
        <CardTable cards={cards} />
      </WholeTable>
    </section>
  );
}
