/**
 * A practice session over items of any kind: what is asked, what was answered, what comes again, and the way back. It's
 * what every player runs, with a deck, a quiz or all that is due.
 *
 * Every item is asked once. What was missed comes again after the rest, until it is right; misses that the reader was sure
 * of come first, since feedback corrects those best (Butterfield & Metcalfe 2001, doi 10.1037/0278-7393.27.6.1491). What
 * was right but in doubt doesn't come again: minutes after reading the reason, a second right answer couldn't tell knowing
 * from having just read. It counts as not known yet (see `gradeOf`), and so comes back soon, by its schedule.
 *
 * A session is never changed: each function returns a new one.
 */
import { type Random, shuffle } from './random';
import {
  type Answer,
  ask,
  BALANCED,
  type CardSide,
  judge,
  type Playable,
  type Reply,
  type Turn,
} from './turn';

export interface Session {
  /** The items of the round, or those of it that were skipped, from its first. */
  queue: readonly Waiting[];
  /** The place in the queue of the item at hand, from 0. */
  at: number;
  /** The item at hand, as it is asked; undefined when the session is over. */
  turn: Turn | undefined;
  /** The sides of the last cards asked, oldest first: as many as the next one is balanced with. */
  sides: readonly CardSide[];
  /** The answer to the item at hand, once it is given. */
  answer: Answer | undefined;
  /** What was skipped in this round and is still to be asked in it. */
  skipped: readonly Waiting[];
  /** What was missed in this round, to be asked in the next. */
  missed: readonly Missed[];
  /** Which round it is, from 0: the first asks every item, each later one what was missed in the one before. */
  round: number;
  /** How many items the round has. */
  size: number;
  /** How many items left the session by being skipped. */
  leftOut: number;
  /** The last answer or skip. */
  last: Step | undefined;
}

/** An item that is still to be asked, and whether it was skipped before. */
interface Waiting {
  playable: Playable;
  skipped: boolean;
}

interface Missed extends Waiting {
  sure: boolean;
}

/** A step that can be undone: the session before it, and the answer, unless it was a skip. */
interface Step {
  from: Session;
  answer: Answer | undefined;
  /** How many there are, this one included. */
  number: number;
}

/** A new session with these items, in their order. */
export function startSession(items: readonly Playable[], random: Random): Session {
  const queue = items.map((playable) => ({ playable, skipped: false }));
  const counts = { at: 0, round: 0, size: queue.length, leftOut: 0 };
  const blank = {
    turn: undefined,
    sides: [],
    answer: undefined,
    skipped: [],
    missed: [],
    last: undefined,
  };
  return arrive({ ...blank, ...counts, queue }, random);
}

/** The same session with the items after the one at hand in random order. */
export const shuffleRest = (session: Session, random: Random): Session => ({
  ...session,
  queue: [
    ...session.queue.slice(0, session.at + 1),
    ...shuffle(session.queue.slice(session.at + 1), random),
  ],
});

/** Takes the reader's reply to the item at hand; changes nothing where it has an answer, or the reply doesn't fit. */
export function submitReply(session: Session, reply: Reply): Session {
  const { queue, at, turn, missed } = session;
  const waiting = queue[at];
  if (!turn || !waiting || session.answer) return session;
  const answer = judge(turn, waiting.playable, reply);
  if (!answer) return session;
  const miss = { ...waiting, sure: isSure(answer) };
  return {
    ...session,
    answer,
    missed: answer.right ? missed : [...missed, miss],
    last: step(session, answer),
  };
}

/** Continues from an answer to the next item; at the end of the round to its misses, or else to the end. */
export function nextItem(session: Session, random: Random): Session {
  return session.answer ? arrive({ ...session, at: session.at + 1 }, random) : session;
}

/**
 * Puts the item at hand, unanswered, at the end of the round. One that was skipped before leaves the session; so does the
 * last of the round, which would only be asked again at once.
 */
export function skipItem(session: Session, random: Random): Session {
  const { queue, at, turn, answer, skipped, leftOut } = session;
  const waiting = queue[at];
  if (!turn || !waiting || answer) return session;
  const leaves = waiting.skipped || remaining(session) === 1;
  const after = leaves
    ? { leftOut: leftOut + 1 }
    : { skipped: [...skipped, { ...waiting, skipped: true }] };
  return arrive({ ...session, ...after, at: at + 1, last: step(session, undefined) }, random);
}

/** The session before the last answer or skip, with the item asked as it was then; itself where there was none. */
export const undoStep = (session: Session): Session => session.last?.from ?? session;

/** How many items of the round are still to be played, the one at hand included. */
export const remaining = ({ queue, at, skipped }: Session): number =>
  queue.length - at + skipped.length;

/** Whether nothing follows the item at hand but the end. */
export const isLast = (session: Session): boolean =>
  remaining(session) === 1 && session.missed.length === 0;

/** Whether the reader said that they were sure; only a card asks. */
export const isSure = (answer: Answer): boolean => 'sure' in answer && answer.sure;

/** Asks what the queue now points at; at its end, what was skipped; at the end of the round, what was missed. */
function arrive(session: Session, random: Random): Session {
  const { queue, at, skipped, missed, round } = session;
  const waiting = queue[at];
  if (waiting) {
    const turn = ask(waiting.playable, random, session.sides);
    const sides =
      turn.kind === 'card' ? [...session.sides, turn.side].slice(1 - BALANCED) : session.sides;
    return { ...session, turn, sides, answer: undefined };
  }
  if (skipped.length > 0) return arrive({ ...session, queue: skipped, at: 0, skipped: [] }, random);
  if (missed.length === 0) return { ...session, turn: undefined, answer: undefined };
  const again = shuffle(missed, random).sort((a, b) => Number(b.sure) - Number(a.sure));
  return arrive(
    { ...session, queue: again, at: 0, missed: [], round: round + 1, size: again.length },
    random,
  );
}

const step = (from: Session, answer: Answer | undefined): Step => ({
  from,
  answer,
  number: (from.last?.number ?? 0) + 1,
});
