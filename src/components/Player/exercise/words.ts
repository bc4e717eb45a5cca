import type { ExerciseAnswer } from '../../../practice/session/turn';
import { inWords } from '../../number-words';

/** How many ideas the answer had, in a sentence. */
export function exerciseVerdict({
  ideas,
  ticked: { length: ticked },
}: Pick<ExerciseAnswer, 'ideas' | 'ticked'>): string {
  if (ticked >= ideas) {
    if (ideas === 1) return 'The idea was there.';
    return `${ideas === 2 ? 'Both' : `All ${inWords(ideas)}`} ideas were there.`;
  }
  if (ticked === 0) {
    if (ideas === 1) return 'The idea wasn’t there yet.';
    return `${ideas === 2 ? 'Neither' : 'None'} of the ${inWords(ideas)} ideas was there yet.`;
  }
  return `${capital(inWords(ticked))} of the ${inWords(ideas)} ideas ${ticked === 1 ? 'was' : 'were'} there.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
