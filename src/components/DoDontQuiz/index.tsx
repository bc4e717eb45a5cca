import clsx from 'clsx';
import { type ReactNode, useId } from 'react';
import type { Deck } from '../../model/items';
import titles from '../looks/title.module.css';
import WholeTable from '../WholeTable';
import CardTable from './CardTable';
import Player from './Player';
import styles from './styles.module.css';

interface Props {
  deck: Deck;
  className?: string;
}

/**
 * Do/don't flashcards: the reader commits to an answer, sure or unsure, before the other side and the reason are shown.
 * All cards also stand in a table, which is what remains without scripts and in print.
 */
export default function DoDontQuiz({ deck, className }: Props): ReactNode {
  const title = useId();
  const count = deck.cards.length;
  return (
    <section className={clsx(styles.quiz, className)} aria-labelledby={title} data-deck={deck.id}>
      <p className={titles.title} id={title}>
        {deck.title}
      </p>
      <Player deck={deck} />
      <WholeTable summary={count === 1 ? 'Read the card' : `Read all ${count} cards`}>
        <CardTable cards={deck.cards} />
      </WholeTable>
    </section>
  );
}
