import type { Card } from '../../../model/items';
import type { ItemGuide, PlayerItem } from '../item';
import MissedCard from './Missed';
import CardPrompt from './Prompt';
import CardVerdict from './Verdict';
import { cardVerdict } from './words';

/** A do/don't card for the player. */
export const cardItem = (card: Card, guide?: ItemGuide): PlayerItem => ({
  item: card,
  playable: { kind: 'card', item: card },
  kindName: 'Card',
  read: card.read,
  guide,
  prompt: (turn, { onReply }) =>
    turn.kind === 'card' && <CardPrompt card={card} side={turn.side} onReply={onReply} />,
  verdict: (answer, consequence) =>
    answer.kind === 'card' && <CardVerdict card={card} answer={answer} consequence={consequence} />,
  missed: <MissedCard card={card} />,
  verdictOn: (answer) => (answer.kind === 'card' ? cardVerdict(answer) : ''),
  consequenceOf: (answer) =>
    answer.kind === 'card' && answer.right && !answer.sure
      ? 'You weren’t sure, so it comes back sooner.'
      : '',
});
