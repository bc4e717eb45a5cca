import type { ReactNode } from 'react';
import type { Card } from '../../model/items';
import Phrase from '../Phrase';

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
              <Phrase words={card.do} />
            </td>
            <td data-label="Don’t">
              <Phrase words={card.dont} />
            </td>
            <td data-label="Why">
              <Phrase words={card.why} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
