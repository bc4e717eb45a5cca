import type { Place, Question } from '../../../model/items';
import type { ItemGuide, PlayerItem } from '../item';
import MissedQuestion from './Missed';
import QuestionPrompt from './Prompt';
import QuestionVerdict from './Verdict';
import { questionVerdict } from './words';

/** A quiz question for the player. */
export const questionItem = (
  question: Question,
  { read, guide }: { read?: Place; guide?: ItemGuide } = {},
): PlayerItem => ({
  item: question,
  playable: { kind: 'question', item: question },
  kindName: 'Question',
  read,
  guide,
  prompt: (turn, { onReply }) =>
    turn.kind === 'question' && (
      <QuestionPrompt question={question} order={turn.order} onReply={onReply} />
    ),
  verdict: (answer, consequence) =>
    answer.kind === 'question' && (
      <QuestionVerdict question={question} answer={answer} consequence={consequence} />
    ),
  missed: <MissedQuestion question={question} />,
  verdictOn: (answer) => (answer.kind === 'question' ? questionVerdict(question, answer) : ''),
  consequenceOf: ({ right }) => (right ? '' : 'It comes back before the end.'),
});
