import type { Place, Talk } from '../../../model/items';
import type { ItemGuide, PlayerItem } from '../item';
import TalkPrompt from './Prompt';
import TalkVerdict from './Verdict';
import { talkConsequence, talkVerdict } from './words';

/** A question to answer aloud, for the player, outside its guide. */
export const talkItem = (
  talk: Talk,
  { read, guide }: { read: Place; guide: ItemGuide },
): PlayerItem => ({
  item: talk,
  playable: { kind: 'talk', item: talk },
  kindName: 'Spoken question',
  read,
  readName: 'Compare with the model answer:',
  guide,
  prompt: (_turn, { onReply }) => <TalkPrompt talk={talk} onReply={onReply} />,
  verdict: (answer, consequence) =>
    answer.kind === 'talk' && <TalkVerdict talk={talk} answer={answer} consequence={consequence} />,
  missed: (
    <p>
      <strong>A question to answer aloud</strong>
    </p>
  ),
  verdictOn: (answer) => (answer.kind === 'talk' ? talkVerdict(talk, answer) : ''),
  consequenceOf: (answer) => (answer.kind === 'talk' ? talkConsequence(answer) : ''),
});
