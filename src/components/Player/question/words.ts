import {
  numberOfRight,
  type QuestionAnswer,
  type WithOptions,
} from '../../../practice/session/turn';
import { inWords } from '../../number-words';

/** What to tell readers who haven't chosen as many options as the question asks for. */
export function askFor(question: WithOptions, chosen: number): string {
  const wanted = numberOfRight(question);
  if (wanted === 1) return 'Choose an answer first.';
  return `Choose ${inWords(wanted)}: you’ve chosen ${inWords(chosen)} so far.`;
}

/** The verdict in a sentence. */
export function questionVerdict(
  question: WithOptions,
  { chosen, right }: Pick<QuestionAnswer, 'chosen' | 'right'>,
): string {
  const wanted = numberOfRight(question);
  if (right && wanted === 1) return 'Right.';
  if (right) return wanted === 2 ? 'Right, both of them.' : `Right, all ${inWords(wanted)}.`;
  const found = chosen.filter((place) => question.options[place]?.right).length;
  return found === 0
    ? 'Not this time.'
    : `Not quite: you found ${inWords(found)} of the ${inWords(wanted)}.`;
}
