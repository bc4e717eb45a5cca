import { STORY_PARTS, type StoryPartName } from '../../model/items';
import { countWords } from '../../model/talk-time';
import { CUES, planOf, SHARES, type TalkPlan } from '../../practice/speaking/parts';
import type { Cues } from '../sheet/cues';

/** The least share of a part that has words, so that its letter can be seen in the bar. */
const LEAST = 0.06;

/**
 * How the bar moves while the reader tells a story: each part takes its share of the words. As long
 * as a part is empty, the usual advice says how long each takes. A part without cues of its own gets
 * the usual ones.
 *
 * @returns the plan, and whether it goes by the words
 */
export function planFor(
  texts: Readonly<Record<StoryPartName, string>>,
  cues: Cues,
): { plan: TalkPlan; isOwn: boolean } {
  const words = record((part) => countWords(texts[part]));
  const isOwn = STORY_PARTS.every((part) => words[part] > 0);
  const shown = record((part) => (cues[part].length > 0 ? cues[part] : CUES[part]));
  return { plan: planOf(isOwn ? sharesOf(words) : SHARES, shown), isOwn };
}

function sharesOf(words: Readonly<Record<StoryPartName, number>>): Record<StoryPartName, number> {
  const all = sum(STORY_PARTS.map((part) => words[part]));
  const raised = record((part) => Math.max(LEAST, words[part] / all));
  const total = sum(STORY_PARTS.map((part) => raised[part]));
  return record((part) => raised[part] / total);
}

/** How long an answer may be, in minutes: for the short version, and for the whole story. */
export const AIMS = [0.5, 1, 1.5, 2, 2.5, 3] as const;

export type Aim = (typeof AIMS)[number];

/**
 * What to aim for with a story that takes so many seconds, to the nearest half minute. Two minutes,
 * the usual advice, while hardly anything is written; and at least one.
 */
export function aimFor(seconds: number): Aim {
  if (seconds < 30) return 2;
  const wanted = Math.max(1, seconds / 60);
  return AIMS.reduce((best, aim) =>
    Math.abs(aim - wanted) < Math.abs(best - wanted) ? aim : best,
  );
}

const record = <Value>(of: (part: StoryPartName) => Value): Record<StoryPartName, Value> => ({
  Situation: of('Situation'),
  Task: of('Task'),
  Action: of('Action'),
  Result: of('Result'),
  Takeaway: of('Takeaway'),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
