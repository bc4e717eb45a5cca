/**
 * One practice session over items of several kinds: what is asked, what was answered, what comes again, and the way back.
 *
 * Every item is asked once, in the order given. What was missed comes again after the rest, until it is right, as in a
 * sitting with one deck. What was right but in doubt does not: there is nothing to mend, and minutes after the reason was
 * read, a second right answer would not tell knowing from having just read. It is graded as not known yet (see `gradeOf`),
 * and so comes back soon, by its schedule.
 *
 * No move copies what is already played, so that a session of 10,000 items is as quick as one of ten.
 */
import { type Asked, judge, shuffledOptions } from './quiz-round';
import { comeAgain, firstMissesOf, type Random, randomSide, type Side } from './sitting';

/** What a session must know of an item. */
export type Playable =
  | { kind: 'card'; item: { id: string } }
  | { kind: 'question'; item: Asked }
  | { kind: 'exercise'; item: { id: string; rubric: readonly unknown[] } };

/** How an item is asked: a card by one of its sides, a question with its options in this order. */
export type Turn =
  | { kind: 'card'; id: string; side: Side }
  | { kind: 'question'; id: string; order: number[] }
  | { kind: 'exercise'; id: string };

type TurnOf<Kind extends Turn['kind']> = Extract<Turn, { kind: Kind }>;

/** What the reader says: a card's side, the places in the guide of the options chosen, or the ids of the ideas ticked. */
export type Given =
  | { said: Side; sure: boolean }
  | { chosen: readonly number[] }
  | { had: readonly string[] };

type CardAnswer = TurnOf<'card'> & { said: Side; sure: boolean; right: boolean };
type QuestionAnswer = TurnOf<'question'> & { chosen: number[]; right: boolean };
/** `ideas` is how many the rubric has, `ticked` how many of them the reader had. */
export type ExerciseAnswer = TurnOf<'exercise'> & {
  had: readonly string[];
  ideas: number;
  ticked: number;
  right: boolean;
};
export type Answer = CardAnswer | QuestionAnswer | ExerciseAnswer;

export interface Session {
  /** The items of the round, or those of it that were skipped, from its first. */
  queue: readonly Waiting[];
  /** Where the item at hand stands in the queue, from 0. */
  at: number;
  /** The item at hand, as it is asked; undefined when the session is over. */
  turn: Turn | undefined;
  /** The answer to the item at hand, once it is given. */
  shown: Answer | undefined;
  /** What was skipped in this round and is still to be asked in it. */
  skipped: Chain<Waiting> | undefined;
  /** What was missed in this round, to be asked in the next. */
  missed: Chain<Missed> | undefined;
  /** Which round it is, from 0: the first asks every item, each later one what was missed in the one before. */
  round: number;
  /** How many items the round has. */
  size: number;
  /** How many items left the session by being skipped. */
  leftOut: number;
  /** The last answer or skip. */
  last: Move | undefined;
}

/** An item that is still to be asked, and whether it was skipped before. */
interface Waiting {
  playable: Playable;
  skipped: boolean;
}

interface Missed extends Waiting {
  sure: boolean;
}

/** A step that can be taken back: where it led from, and the answer, which a skip has not. */
interface Move {
  from: Session;
  answer: Answer | undefined;
  /** How many there are, this one included. */
  number: number;
}

/** A list that grows without being copied, its latest entry first. */
interface Chain<Entry> {
  entry: Entry;
  rest: Chain<Entry> | undefined;
  length: number;
}

/** A new session with these items, in their order. */
export function begin(items: readonly Playable[], random: Random): Session {
  const queue = items.map((playable) => ({ playable, skipped: false }));
  const blank = {
    turn: undefined,
    shown: undefined,
    skipped: undefined,
    missed: undefined,
    last: undefined,
  };
  return arrive({ ...blank, queue, at: 0, round: 0, size: queue.length, leftOut: 0 }, random);
}

/** Takes the reader's answer to the item at hand; changes nothing where it has one, or where it asks for something else. */
export function answer(session: Session, given: Given): Session {
  const { queue, at, turn, missed } = session;
  const waiting = queue[at];
  if (!turn || !waiting || session.shown) return session;
  const shown = answerTo(turn, waiting.playable, given);
  if (!shown) return session;
  const miss = { ...waiting, sure: 'sure' in shown && shown.sure };
  return {
    ...session,
    shown,
    missed: shown.right ? missed : chain(miss, missed),
    last: move(session, shown),
  };
}

/** Goes on from an answer to the next item; when the round is through, to its misses; or else to the end. */
export function goOn(session: Session, random: Random): Session {
  return session.shown ? arrive({ ...session, at: session.at + 1 }, random) : session;
}

/**
 * Puts the item at hand, unanswered, at the end of the round. One that was skipped before leaves the session; so does the
 * last of the round, which would only be asked again at once.
 */
export function skip(session: Session, random: Random): Session {
  const { queue, at, turn, shown, skipped, leftOut } = session;
  const waiting = queue[at];
  if (!turn || !waiting || shown) return session;
  const leaves = waiting.skipped || remaining(session) === 1;
  const after = leaves
    ? { leftOut: leftOut + 1 }
    : { skipped: chain({ ...waiting, skipped: true }, skipped) };
  return arrive({ ...session, ...after, at: at + 1, last: move(session, undefined) }, random);
}

/** The session as it was before the last answer or skip, with the item asked as it was then; itself where there was none. */
export const undo = (session: Session): Session => session.last?.from ?? session;

/** How many items of the round are still to be played, the one at hand included. */
export const remaining = ({ queue, at, skipped }: Session): number =>
  queue.length - at + (skipped?.length ?? 0);

/** Whether nothing follows the item at hand but the end. */
export const isLast = (session: Session): boolean => remaining(session) === 1 && !session.missed;

/** Every answer of the session, in order. */
export function answers(session: Session): Answer[] {
  const all: Answer[] = [];
  for (let { last } = session; last; last = last.from.last) if (last.answer) all.push(last.answer);
  return all.reverse();
}

export interface Outcome {
  /** How many items were known: right at once, and not in doubt. */
  known: number;
  /** How many items were right at once, but in doubt. */
  unsure: number;
  /** The first miss of each item that was missed, the sure ones first. */
  missed: Answer[];
  /** How many items left the session by being skipped. */
  leftOut: number;
}

/** How the session went. */
export function outcome(session: Session): Outcome {
  const all = answers(session);
  const missed = firstMissesOf(all, ({ id }) => id);
  const misses = new Set(missed.map(({ id }) => id));
  const atOnce = all.filter(({ id }) => !misses.has(id));
  const unsure = atOnce.filter((each) => 'sure' in each && !each.sure).length;
  return { known: atOnce.length - unsure, unsure, missed, leftOut: session.leftOut };
}

/** Asks what the queue now points at; at its end, what was skipped; at the end of the round, what was missed. */
function arrive(session: Session, random: Random): Session {
  const { queue, at, skipped, missed, round } = session;
  const waiting = queue[at];
  if (waiting) return { ...session, turn: turnOf(waiting.playable, random), shown: undefined };
  if (skipped)
    return arrive({ ...session, queue: inOrder(skipped), at: 0, skipped: undefined }, random);
  if (!missed) return { ...session, turn: undefined, shown: undefined };
  const again = comeAgain(inOrder(missed), random);
  return arrive(
    { ...session, queue: again, at: 0, missed: undefined, round: round + 1, size: again.length },
    random,
  );
}

function turnOf(playable: Playable, random: Random): Turn {
  const { id } = playable.item;
  switch (playable.kind) {
    case 'card':
      return { kind: 'card', id, side: randomSide(random) };
    case 'question':
      return { kind: 'question', id, order: shuffledOptions(playable.item.options, random) };
    case 'exercise':
      return { kind: 'exercise', id };
  }
}

/** The answer, judged; undefined where what is given answers something else. */
function answerTo(turn: Turn, { kind, item }: Playable, given: Given): Answer | undefined {
  if (turn.kind === 'card' && 'said' in given)
    return { ...turn, ...given, right: given.said === turn.side };
  if (turn.kind === 'question' && kind === 'question' && 'chosen' in given) {
    const right = judge(item, given.chosen);
    return right === undefined ? undefined : { ...turn, chosen: [...given.chosen], right };
  }
  if (turn.kind === 'exercise' && kind === 'exercise' && 'had' in given) {
    const counts = { ideas: item.rubric.length, ticked: given.had.length };
    return { ...turn, had: given.had, ...counts, right: counts.ticked >= counts.ideas };
  }
  return undefined;
}

const move = (from: Session, given: Answer | undefined): Move => ({
  from,
  answer: given,
  number: (from.last?.number ?? 0) + 1,
});

const chain = <Entry>(entry: Entry, rest: Chain<Entry> | undefined): Chain<Entry> => ({
  entry,
  rest,
  length: (rest?.length ?? 0) + 1,
});

function inOrder<Entry>(latest: Chain<Entry> | undefined): Entry[] {
  const entries: Entry[] = [];
  for (let link = latest; link; link = link.rest) entries.push(link.entry);
  return entries.reverse();
}
