import type { Question } from '../../model/items';
import { type Choice, missed, numberOfRight, type Round } from '../../practice/play/quiz-round';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'];

export { letterOf } from '../../practice/play/quiz-round';

/** A small number in words. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

/** What a reader is told whose choice is not yet as many options as the question asks for. */
export function askFor(question: Question, chosen: number): string {
  const wanted = numberOfRight(question);
  if (wanted === 1) return 'Choose an answer first.';
  return `Choose ${inWords(wanted)}: you have chosen ${inWords(chosen)} so far.`;
}

/** The verdict in a sentence. */
export function verdictOn(
  question: Question,
  { chosen, right }: Pick<Choice, 'chosen' | 'right'>,
): string {
  const wanted = numberOfRight(question);
  if (right) return wanted === 1 ? 'Right.' : `Right, all ${inWords(wanted)}.`;
  const found = chosen.filter((place) => question.options[place]?.right).length;
  return found === 0
    ? 'Not this time.'
    : `Not quite: you found ${inWords(found)} of the ${inWords(wanted)}.`;
}

/** How a round went, in a sentence; `again` says that it asked what was missed before. */
export function outcomeOf(round: Round, again: boolean): string {
  const total = round.choices.length;
  const right = total - missed(round).length;
  const when = again ? 'this time' : 'at the first try';
  if (total === 1) return right === 1 ? `Right ${when}.` : `Not right ${when}.`;
  return right === total ? `All ${total} right ${when}.` : `${right} of ${total} right ${when}.`;
}
