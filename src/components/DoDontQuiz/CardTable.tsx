import type { ReactNode } from 'react';
import type { Card } from '../../model/items';
import PhraseText from '../PhraseText';

/** All cards as a table, with both sides and the reason. */
export default function CardTable({ cards }: { cards: Card[] }): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Do</th>
          <th scope="col">Don’t</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.id}>
            <td data-label="Do">
              <PhraseText words={card.do} />
            </td>
            <td data-label="Don’t">
              <PhraseText words={card.dont} />
            </td>
            <td data-label="Why">
              <PhraseText words={card.why} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
