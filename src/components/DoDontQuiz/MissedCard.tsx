import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Card } from '../../model/items';
import looks from '../looks/card.module.css';
import Phrase from '../Phrase';

/** A card that was missed, at the end: both its sides, and where to read about it. */
export default function MissedCard({ card, sure }: { card: Card; sure: boolean }): ReactNode {
  return (
    <>
      <p>
        <strong>Do</strong> <Phrase words={card.do} />
      </p>
      <p>
        <strong>Don’t</strong> <Phrase words={card.dont} />
      </p>
      <p className={looks.where}>
        {sure ? 'You were sure. ' : ''}Read <Link to={card.read.href}>{card.read.title}</Link>
      </p>
    </>
  );
}
