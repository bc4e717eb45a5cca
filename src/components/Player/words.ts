import type { Outcome } from '../../practice/session/outcome';
import { remaining, type Session } from '../../practice/session/session';

/** The progress of this round: which item it is, and how many are left to try again. */
export function progressOf(session: Session): string {
  const { round, size, missed } = session;
  const place = `${round > 0 ? 'Again: ' : ''}${size - remaining(session) + 1} of ${size}`;
  return missed.length > 0 ? `${place}, ${missed.length} to try again` : place;
}

/**
 * How a session went, how long it took, and what comes back, in a few sentences: “3 known, 2 back
 * tomorrow. About 4 minutes.”
 *
 * @param spent how long it took, in milliseconds
 * @param whenAgain when an item comes back, as in “tomorrow”; undefined if nobody knows
 */
export function outcomeIn(
  { known, again, leftOut }: Outcome,
  spent: number,
  whenAgain: (id: string) => string | undefined = () => undefined,
): string {
  const answered = known + again.length;
  const sentences = [
    answered === 0 ? 'You didn’t answer any.' : `${wonIn(known, again, whenAgain)}.`,
    leftOut > 0 && `${leftOut === 1 ? 'One is' : `${leftOut} are`} left for another time.`,
    answered > 0 && minutesIn(spent),
  ];
  return sentences.filter(Boolean).join(' ');
}

function wonIn(
  known: number,
  again: readonly string[],
  whenAgain: (id: string) => string | undefined,
): string {
  const { length: back } = again;
  if (back === 0) return known === 1 ? 'You knew it' : `You knew all ${known}`;
  const days = new Set(again.map(whenAgain));
  const [day] = days;
  const when = days.size > 1 ? 'back soon' : day ? `back ${day}` : 'to practice again';
  return `${known > 0 ? `${known} known, ` : ''}${back === 1 && known === 0 ? 'One' : back} ${when}`;
}

function minutesIn(spent: number): string {
  const minutes = Math.round(spent / 60_000);
  if (spent < 60_000) return 'Under a minute.';
  return minutes === 1 ? 'About one minute.' : `About ${minutes} minutes.`;
}
