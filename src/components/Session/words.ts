import type { ReviewKind } from '../../model/items';
import type { PracticeEntry } from '../../model/practice-data';
import {
  type Answer,
  type ExerciseAnswer,
  type Outcome,
  remaining,
  type Session,
} from '../../practice/play/session';
import { resultOf } from '../DoDontQuiz/words';
import { inWords, verdictOn } from '../Quiz/words';

/** What a kind of item is called. */
export const KIND_NAME: Record<ReviewKind, string> = {
  card: 'Card',
  question: 'Question',
  exercise: 'Exercise',
};

/** How far the round is: which item is at hand, and how many come again. */
export function progressOf(session: Session): string {
  const { round, size, missed } = session;
  const place = `${round > 0 ? 'Again: ' : ''}${size - remaining(session) + 1} of ${size}`;
  return missed ? `${place}, ${missed.length} to come again` : place;
}

/** The verdict on an answer, in a sentence or two: whether it is right, and what follows from that. */
export function resultIn(entry: PracticeEntry, answer: Answer): string {
  return [verdictIn(entry, answer), afterIn(answer)].filter(Boolean).join(' ');
}

function verdictIn({ kind, item }: PracticeEntry, answer: Answer): string {
  if (answer.kind === 'card') return resultOf(answer);
  if (answer.kind === 'exercise') return ideasIn(answer);
  return kind === 'question' ? verdictOn(item, answer) : '';
}

/** How many ideas an answer to an exercise had, in a sentence. */
export function ideasIn({ ideas, ticked }: ExerciseAnswer): string {
  if (ticked >= ideas)
    return ideas === 1
      ? 'The idea was there.'
      : `${ideas === 2 ? 'Both' : `All ${inWords(ideas)}`} ideas were there.`;
  if (ticked === 0)
    return ideas === 1
      ? 'The idea was not there yet.'
      : `${ideas === 2 ? 'Neither' : 'None'} of the ${inWords(ideas)} ideas was there yet.`;
  return `${capital(inWords(ticked))} of the ${inWords(ideas)} ideas ${ticked === 1 ? 'was' : 'were'} there.`;
}

/** What follows from an answer, where the verdict does not say it; empty where nothing does. */
export function afterIn(answer: Answer): string {
  if (answer.kind === 'card')
    return answer.right && !answer.sure
      ? 'You were not sure, so it counts as not known yet and comes back sooner.'
      : '';
  if (answer.right) return '';
  return answer.kind === 'question'
    ? 'It comes back before the end.'
    : 'It comes back before the end: your draft is kept, so you can add what was missing.';
}

/** How a session went, in a few sentences. */
export function outcomeIn({ known, unsure, missed: { length: missed }, leftOut }: Outcome): string {
  const answered = known + unsure + missed;
  const sentences = [
    howMany(answered, known, unsure, missed),
    missed > 0 && leftOut === 0 && `You had ${missed === 1 ? 'it' : 'them'} right in the end.`,
    leftOut > 0 && `${leftOut === 1 ? 'One is' : `${leftOut} are`} left for another time.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function howMany(answered: number, known: number, unsure: number, missed: number): string {
  if (answered === 0) return 'Nothing was answered.';
  if (answered === 1)
    return known
      ? 'You knew it.'
      : unsure
        ? 'You had it right without being sure.'
        : 'You missed it on the way.';
  if (known === answered) return `You knew all ${answered}.`;
  if (unsure === answered) return `You had all ${answered} right, but were not sure.`;
  const parts = [
    known > 0 && `knew ${known}`,
    unsure > 0 && `had ${unsure} right without being sure`,
    missed > 0 && `missed ${missed} on the way`,
  ];
  return `Of ${answered}, you ${inSeries(parts.filter((part) => part !== false))}.`;
}

const inSeries = (parts: string[]): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
