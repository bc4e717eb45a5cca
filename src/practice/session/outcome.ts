import { isSure, type Session } from './session';
import type { Answer } from './turn';

export interface Outcome {
  /** How many items were known: right at once, and not in doubt. */
  known: number;
  /** The ids of the others that were answered: missed, or right in doubt. They come back soon. */
  again: string[];
  /** The first miss of each item that was missed, or its first sure one; those that the reader was sure of first. */
  missed: Answer[];
  /** How many items left the session by being skipped. */
  leftOut: number;
}

/** Every answer of the session that wasn't undone, in order. */
export function answersOf(session: Session): Answer[] {
  const answers: Answer[] = [];
  for (let { last } = session; last; last = last.from.last)
    if (last.answer) answers.push(last.answer);
  return answers.reverse();
}

/** How the session went. */
export function outcomeOf(session: Session): Outcome {
  const answers = answersOf(session);
  const misses = new Map<string, Answer>();
  for (const answer of answers) {
    const miss = misses.get(answer.id);
    if (!answer.right && (!miss || (isSure(answer) && !isSure(miss))))
      misses.set(answer.id, answer);
  }
  const atOnce = answers.filter(({ id }) => !misses.has(id));
  const unsure = atOnce.filter((answer) => 'sure' in answer && !answer.sure);
  return {
    known: atOnce.length - unsure.length,
    again: [...misses.values(), ...unsure].map(({ id }) => id),
    missed: [...misses.values()].sort((a, b) => Number(isSure(b)) - Number(isSure(a))),
    leftOut: session.leftOut,
  };
}
