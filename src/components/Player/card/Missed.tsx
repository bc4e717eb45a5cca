import type { ReactNode } from 'react';
import type { Card } from '../../../model/items';
import Phrase from '../../Phrase';

/** A missed card, for the list at the end: both its sides. */
export default function MissedCard({ card }: { card: Card }): ReactNode {
  return (
    <>
      <p>
        <strong>Do</strong> <Phrase words={card.do} />
      </p>
      <p>
        <strong>Don’t</strong> <Phrase words={card.dont} />
      </p>
    </>
  );
}
