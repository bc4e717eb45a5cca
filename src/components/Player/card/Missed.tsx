import type { ReactNode } from 'react';
import type { Card } from '../../../model/items';
import PhraseText from '../../PhraseText';

/** A missed card, for the list at the end: both its sides. */
export default function MissedCard({ card }: { card: Card }): ReactNode {
  return (
    <>
      <p>
        <strong>Do</strong> <PhraseText words={card.do} />
      </p>
      <p>
        <strong>Don’t</strong> <PhraseText words={card.dont} />
      </p>
    </>
  );
}
