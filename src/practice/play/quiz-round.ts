/**
 * One round through questions of multiple choice: in what order their options are shown, what was chosen, what was
 * missed. The order of a question's options holds for the round, and each new round has its own.
 */
import { type Random, shuffle } from './sitting';

/** What a round must know of a question. */
export interface Asked {
  id: string;
  options: readonly { right: boolean }[];
}

interface Turn {
  question: string;
  /** The options in the order in which they are shown, each by its place in the guide, from 0. */
  order: number[];
}

export interface Choice {
  question: string;
  /** The places in the guide of the options that were chosen. */
  chosen: number[];
  right: boolean;
}

export interface Round {
  turns: Turn[];
  /** Which turn is at hand, from 0; the round is over when it is as high as there are turns. */
  at: number;
  /** The choice in the turn at hand, once it is made. */
  shown: Choice | undefined;
  /** Every choice of the round, in order. */
  choices: Choice[];
}

/** A new round with these questions, in their order. */
export function begin(questions: readonly Asked[], random: Random): Round {
  const turns = questions.map(({ id, options }) => ({
    question: id,
    order: shuffledOptions(options, random),
  }));
  return { turns, at: 0, shown: undefined, choices: [] };
}

/** The same round with the options of the turn at hand kept in order, and those of the turns after it shuffled anew. */
export function shuffleRest(round: Round, random: Random): Round {
  const turns = round.turns.map((turn, at) =>
    at > round.at ? { ...turn, order: shuffle(turn.order, random) } : turn,
  );
  return { ...round, turns };
}

/** The places in the guide of a question's options, in random order. */
export const shuffledOptions = (options: Asked['options'], random: Random): number[] =>
  shuffle([...options.keys()], random);

/** How many options of a question are right, and so are to be chosen. */
export const numberOfRight = ({ options }: Asked): number =>
  options.filter(({ right }) => right).length;

/** The letter of an option on paper, by its place there, from 0. */
export const letterOf = (place: number): string => `${'ABCDE'[place] ?? place + 1}.`;

/**
 * Whether a choice is right, which it is when it is all the right options and no other; undefined where it is of another
 * number of options than the question asks for, and so is none.
 */
export const judge = (question: Asked, chosen: readonly number[]): boolean | undefined =>
  chosen.length === numberOfRight(question)
    ? chosen.every((place) => question.options[place]?.right)
    : undefined;

/**
 * Takes the reader's choice in the turn at hand. Changes nothing where a choice is made already, where the question is
 * not at hand, or where it asks for another number of options.
 */
export function choose(round: Round, question: Asked, chosen: readonly number[]): Round {
  const right = judge(question, chosen);
  if (round.turns[round.at]?.question !== question.id || right === undefined || round.shown)
    return round;
  const shown = { question: question.id, chosen: [...chosen], right };
  return { ...round, shown, choices: [...round.choices, shown] };
}

/** Goes on to the next question, or to the end. */
export function goOn(round: Round): Round {
  return round.shown ? { ...round, at: round.at + 1, shown: undefined } : round;
}

/** The ids of the questions that were missed, in order. */
export const missed = ({ choices }: Round): string[] =>
  choices.filter(({ right }) => !right).map(({ question }) => question);
