/** One turn of a session: how an item of each kind is asked, what the reader can say to it, and when that's right. */
import type { ResponseVerdict } from '../../model/items';
import { type Random, shuffle } from './random';

/** Which of a card's two cells is shown, and so also which answer is right. */
export type CardSide = 'do' | 'dont';

/** What a side is called on buttons and in sentences. */
export const SIDE_NAME: Record<CardSide, string> = { do: 'Do', dont: 'Don’t' };

export const otherSide = (side: CardSide): CardSide => (side === 'do' ? 'dont' : 'do');

/** Either side, each as likely as the other. */
export const randomSide = (random: Random): CardSide => (random() < 0.5 ? 'do' : 'dont');

/** How many cards in a row have their sides balanced. */
export const BALANCED = 5;
/** How many of these may be asked by the same side. */
const ALIKE = 3;

/**
 * A side by chance, but of any five cards in a row no more than three have the same. So each side
 * is asked two or three times in five, and never four times running.
 *
 * @param before the sides of the cards before it, oldest first
 */
function balancedSide(before: readonly CardSide[], random: Random): CardSide {
  const side = randomSide(random);
  const alike = before.slice(1 - BALANCED).filter((each) => each === side).length;
  return alike < ALIKE ? side : otherSide(side);
}

/** What a turn needs to know of a question. */
export interface WithOptions {
  options: readonly { right: boolean }[];
}

/** What a turn needs to know of an exercise. */
export interface WithRubric {
  rubric: readonly unknown[];
}

/** What a turn needs to know of a spoken question. */
interface WithTiers {
  tiers: readonly unknown[];
}

/** What a turn needs to know of a scenario. */
interface WithResponses {
  responses: readonly { verdict: ResponseVerdict }[];
}

/** An item that a session can ask, with as much of it as the session needs. */
export type Playable =
  | { kind: 'card'; item: { id: string } }
  | { kind: 'question'; item: { id: string } & WithOptions }
  | { kind: 'exercise'; item: { id: string } & WithRubric }
  | { kind: 'talk'; item: { id: string } & WithTiers }
  | { kind: 'scenario'; item: { id: string } & WithResponses }
  | { kind: 'recall'; item: { id: string } };

/** How an item is asked: a card by one of its sides, a question with its options in this order, a scenario with its responses. */
export type Turn =
  | { kind: 'card'; id: string; side: CardSide }
  | { kind: 'question'; id: string; order: number[] }
  | { kind: 'exercise'; id: string }
  | { kind: 'talk'; id: string }
  | { kind: 'scenario'; id: string; order: number[] }
  | { kind: 'recall'; id: string };

type TurnOf<Kind extends Turn['kind']> = Extract<Turn, { kind: Kind }>;

/**
 * What the reader says: a card's side, the places in the guide of the chosen options or of the chosen response, the ids of
 * the ticked ideas, the tier of what they said aloud (0 is the weakest), or whether they had their own answer.
 */
export type Reply =
  | { side: CardSide; sure: boolean }
  | { chosen: readonly number[] }
  | { ticked: readonly string[] }
  | { tier: number }
  | { had: boolean };

export type CardAnswer = TurnOf<'card'> & { sure: boolean; right: boolean };
export type QuestionAnswer = TurnOf<'question'> & { chosen: readonly number[]; right: boolean };
/** `ideas` is how many the rubric has. */
export type ExerciseAnswer = TurnOf<'exercise'> & {
  ticked: readonly string[];
  ideas: number;
  right: boolean;
};

export type TalkAnswer = TurnOf<'talk'> & { tier: number; sure: boolean; right: boolean };
/** `chosen` is the place in the guide of the chosen response. */
export type ScenarioAnswer = TurnOf<'scenario'> & { chosen: number; right: boolean };
type RecallAnswer = TurnOf<'recall'> & { right: boolean };

/** A reply that has been judged. */
export type Answer =
  | CardAnswer
  | QuestionAnswer
  | ExerciseAnswer
  | TalkAnswer
  | ScenarioAnswer
  | RecallAnswer;

/**
 * Decides by chance how an item is asked.
 *
 * @param sides the sides of the cards asked before it, oldest first
 */
export function ask(
  { kind, item }: Playable,
  random: Random,
  sides: readonly CardSide[] = [],
): Turn {
  const { id } = item;
  switch (kind) {
    case 'card':
      return { kind, id, side: balancedSide(sides, random) };
    case 'question':
      return { kind, id, order: shuffledOptions(item, random) };
    case 'scenario':
      return { kind, id, order: shuffle([...item.responses.keys()], random) };
    case 'exercise':
    case 'talk':
    case 'recall':
      return { kind, id };
  }
}

/** Judges a reply; undefined where it isn't one to this turn, or chooses another number of options than is asked for. */
export function judge(turn: Turn, { kind, item }: Playable, reply: Reply): Answer | undefined {
  if (turn.kind === 'card' && 'side' in reply)
    return { ...turn, sure: reply.sure, right: reply.side === turn.side };
  if (turn.kind === 'question' && kind === 'question' && 'chosen' in reply) {
    const { chosen } = reply;
    if (chosen.length !== numberOfRight(item)) return undefined;
    return { ...turn, chosen, right: chosen.every((place) => item.options[place]?.right) };
  }
  if (turn.kind === 'exercise' && kind === 'exercise' && 'ticked' in reply)
    return {
      ...turn,
      ticked: reply.ticked,
      ideas: item.rubric.length,
      right: hasAllIdeas(item, reply.ticked.length),
    };
  if (turn.kind === 'talk' && kind === 'talk' && 'tier' in reply)
    return { ...turn, tier: reply.tier, ...gradeOfTier(item, reply.tier) };
  if (turn.kind === 'scenario' && kind === 'scenario' && 'chosen' in reply) {
    const [chosen, ...more] = reply.chosen;
    const response = chosen === undefined ? undefined : item.responses[chosen];
    if (chosen === undefined || !response || more.length > 0) return undefined;
    return { ...turn, chosen, right: response.verdict === 'strong' };
  }
  if (turn.kind === 'recall' && 'had' in reply) return { ...turn, right: reply.had };
  return undefined;
}

/**
 * What the tier of a spoken answer counts as: the last one as known, the one before it as right in doubt, so that it comes
 * back soon, and those below as missed.
 */
const gradeOfTier = (
  { tiers: { length } }: WithTiers,
  tier: number,
): { right: boolean; sure: boolean } => ({ right: tier >= length - 2, sure: tier === length - 1 });

/** Whether an exercise is right, which it is with every idea of its rubric. */
export const hasAllIdeas = ({ rubric }: WithRubric, ticked: number): boolean =>
  ticked >= rubric.length;

/** The places in the guide of a question's options, in random order. */
export const shuffledOptions = ({ options }: WithOptions, random: Random): number[] =>
  shuffle([...options.keys()], random);

/** How many options of a question are right, and so how many to choose. */
export const numberOfRight = ({ options }: WithOptions): number =>
  options.filter(({ right }) => right).length;

/** The letter of an option on paper, by its place there, from 0. */
export const letterOf = (place: number): string => `${'ABCDE'[place] ?? place + 1}.`;
