import { fnv1a } from '../../model/hash';

/**
 * One sitting with a deck of do/don't cards: what is dealt, what was answered, what comes again.
 *
 * A missed card comes again in the same sitting, after the rest and until it is known. Misses that the reader was sure
 * of come first, since those are the ones that feedback mends best (Butterfield & Metcalfe 2001,
 * doi 10.1037/0278-7393.27.6.1491).
 */

/** Which of a card's two cells is shown as the question, and so also which answer is right. */
export type Side = 'do' | 'dont';

/** What a side is called on buttons and in sentences. */
export const SIDE_NAME: Record<Side, string> = { do: 'Do', dont: 'Don’t' };

export const otherSide = (side: Side): Side => (side === 'do' ? 'dont' : 'do');

interface Turn {
  card: string;
  side: Side;
}

export interface Answer extends Turn {
  said: Side;
  sure: boolean;
  right: boolean;
}

export interface Sitting {
  /** Turns still to be played, the one at hand first; empty when the sitting is over. */
  queue: Turn[];
  /** The answer to the turn at hand, once it is given. */
  shown: Answer | undefined;
  /** Answers of this round whose cards come again. */
  missed: Answer[];
  /** Every answer of the sitting, in order. */
  answers: Answer[];
}

/** A source of numbers from 0 up to, not including, 1, as `Math.random` is. */
export type Random = () => number;

/** A new sitting with every card once, in random order, each by a random side. */
export function deal(cards: readonly string[], random: Random): Sitting {
  const queue = shuffle(cards, random).map((card) => ({ card, side: randomSide(random) }));
  return { queue, shown: undefined, missed: [], answers: [] };
}

/** The same sitting with the turn at hand kept and the rest dealt anew. */
export function dealRest(sitting: Sitting, random: Random): Sitting {
  const [first, ...rest] = sitting.queue;
  return first
    ? {
        ...sitting,
        queue: [
          first,
          ...deal(
            rest.map(({ card }) => card),
            random,
          ).queue,
        ],
      }
    : sitting;
}

/** Takes the reader's answer to the turn at hand; changes nothing where one is given already or the sitting is over. */
export function answer(sitting: Sitting, said: Side, sure: boolean): Sitting {
  const [turn] = sitting.queue;
  if (!turn || sitting.shown) return sitting;
  const shown = { ...turn, said, sure, right: said === turn.side };
  return {
    ...sitting,
    shown,
    missed: shown.right ? sitting.missed : [...sitting.missed, shown],
    answers: [...sitting.answers, shown],
  };
}

/** Goes on to the next turn; when the round is through, deals its misses again, the sure ones first. */
export function next(sitting: Sitting, random: Random): Sitting {
  if (!sitting.shown) return sitting;
  const queue = sitting.queue.slice(1);
  if (queue.length > 0) return { ...sitting, queue, shown: undefined };
  return {
    ...sitting,
    queue: comeAgain(sitting.missed, random).map(({ card }) => ({
      card,
      side: randomSide(random),
    })),
    shown: undefined,
    missed: [],
  };
}

/** The order in which misses come again: random, but those that the reader was sure of first. */
export const comeAgain = <Miss extends { sure?: boolean }>(
  misses: readonly Miss[],
  random: Random,
): Miss[] => surestFirst(shuffle(misses, random));

/** The first miss of each card that was missed, those that the reader was sure of first. */
export const firstMisses = ({ answers }: Sitting): Answer[] =>
  firstMissesOf(answers, ({ card }) => card);

/** The first miss of each item that was missed, or its first sure one, those that the reader was sure of first. */
export function firstMissesOf<Given extends { sure?: boolean; right: boolean }>(
  answers: readonly Given[],
  idOf: (answer: Given) => string,
): Given[] {
  const misses = new Map<string, Given>();
  for (const each of answers) {
    const known = misses.get(idOf(each));
    if (!each.right && (!known || (each.sure && !known.sure))) misses.set(idOf(each), each);
  }
  return surestFirst([...misses.values()]);
}

const surestFirst = <Miss extends { sure?: boolean }>(misses: Miss[]): Miss[] =>
  misses.sort((a, b) => Number(b.sure ?? false) - Number(a.sure ?? false));

/**
 * Random numbers that are the same for the same text, so that a page and its scripts deal alike: the text hashed by
 * 32-bit FNV-1a, then mulberry32 (Tommy Ettinger, public domain).
 */
export function seeded(text: string): Random {
  let state = fnv1a(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Either side, each as likely as the other. */
export const randomSide = (random: Random): Side => (random() < 0.5 ? 'do' : 'dont');

/** Fisher and Yates's shuffle (Durstenfeld 1964), on a copy. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[pick]] = [shuffled[pick] as T, shuffled[last] as T];
  }
  return shuffled;
}
