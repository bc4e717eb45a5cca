import type { Outcome } from '../../practice/session/outcome';
import { remaining, type Session } from '../../practice/session/session';

/** The progress of this round: which item it is, and how many are left to try again. */
export function progressOf(session: Session): string {
  const { round, size, missed } = session;
  const place = `${round > 0 ? 'Again: ' : ''}${size - remaining(session) + 1} of ${size}`;
  return missed.length > 0 ? `${place}, ${missed.length} to try again` : place;
}

/** How a session went, in a few sentences. */
export function outcomeIn({ known, unsure, missed: { length: missed }, leftOut }: Outcome): string {
  const answered = known + unsure + missed;
  const sentences = [
    howMany(answered, known, unsure, missed),
    missed > 0 && leftOut === 0 && `You got ${missed === 1 ? 'it' : 'them'} right in the end.`,
    leftOut > 0 && `${leftOut === 1 ? 'One is' : `${leftOut} are`} left for another time.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function howMany(answered: number, known: number, unsure: number, missed: number): string {
  if (answered === 0) return 'You didn’t answer any.';
  if (answered === 1) {
    if (known) return 'You knew it.';
    return unsure ? 'You got it right, but weren’t sure.' : 'You missed it at first.';
  }
  if (known === answered) return `You knew all ${answered}.`;
  if (unsure === answered) return `You got all ${answered} right, but weren’t sure.`;
  const parts = [
    known > 0 && `knew ${known}`,
    unsure > 0 && `got ${unsure} right without being sure`,
    missed > 0 && `missed ${missed} at first`,
  ].filter((part) => part !== false);
  const series = new Intl.ListFormat('en-US').format(parts);
  return `Of ${answered}, you ${series}.`;
}
