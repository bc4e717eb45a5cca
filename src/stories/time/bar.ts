import type { StoryPartName } from '../../model/items';
import { STORY_PARTS } from '../../model/items';
import { countWords, WORDS_A_MINUTE } from '../../model/talk-time';
import { TIME_MODELS, type TimeAsk, type TimeModelId } from './models';

/** The speaking rates to choose from, in words per minute: a range from textbooks, not from a study. */
export const RATES = { from: WORDS_A_MINUTE.slow, to: WORDS_A_MINUTE.fast, usual: 140 };

/** How long an answer takes by the usual advice, in seconds. No study is behind either. */
export const LIMITS = { whole: 120, short: 30 };

/** The name of the setting with the reader's rate. */
export const RATE = 'story-rate';

/** The reader's rate, from the setting; the usual one if it isn't set or out of range. */
export function rateFrom(setting: string): number {
  const rate = Number(setting);
  return Number.isInteger(rate) && rate >= RATES.from && rate <= RATES.to ? rate : RATES.usual;
}

/** How much of an answer a part has. */
interface PartTime {
  name: StoryPartName;
  words: number;
  /** To the nearest second. */
  seconds: number;
  /** Share of all words, in percent, rounded. The shares may not add up to 100. */
  percent: number;
}

/** Some parts next to what a model asks of them. */
interface Compared extends TimeAsk {
  percent: number;
  is: 'under' | 'over' | 'within';
  /** The comparison as a sentence or two. */
  words: string;
}

export interface TimeBar {
  parts: PartTime[];
  words: number;
  seconds: number;
  /** What the model asks, in its order; none while there are no words. */
  compared: Compared[];
  /** Whether the whole takes longer than {@link LIMITS} says. */
  isLong: boolean;
}

/** Each part's time and share at a rate in words per minute, compared with what a model asks. */
export function timeBar(
  texts: Readonly<Record<StoryPartName, string>>,
  rate: number,
  model: TimeModelId,
): TimeBar {
  const counts = STORY_PARTS.map((name) => ({ name, words: countWords(texts[name]) }));
  const words = counts.reduce((sum, part) => sum + part.words, 0);
  const share = (of: number): number => (words === 0 ? 0 : Math.round((of / words) * 100));
  const seconds = secondsOf(words, rate);
  return {
    parts: counts.map((part) => ({
      ...part,
      seconds: secondsOf(part.words, rate),
      percent: share(part.words),
    })),
    words,
    seconds,
    compared:
      words === 0
        ? []
        : TIME_MODELS[model].asks.map((ask: TimeAsk) =>
            compare(
              ask,
              share(
                counts.reduce(
                  (sum, part) => sum + (ask.parts.includes(part.name) ? part.words : 0),
                  0,
                ),
              ),
            ),
          ),
    isLong: seconds > LIMITS.whole,
  };
}

/** How long the short version takes, in seconds, and whether that's longer than {@link LIMITS} says. */
export function shortTime(text: string, rate: number): { seconds: number; isLong: boolean } {
  const seconds = secondsOf(countWords(text), rate);
  return { seconds, isLong: seconds > LIMITS.short };
}

const secondsOf = (words: number, rate: number): number => Math.round((words / rate) * 60);

function compare(ask: TimeAsk, percent: number): Compared {
  const { parts, from, to } = ask;
  const names = parts.map((name) => `the ${name}`);
  const subject =
    names.length < 3
      ? names.join(' and ')
      : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
  const has = `${subject.replace(/^t/, 'T')} ${parts.length === 1 ? 'takes' : 'take'} ${percent}%.`;
  const asked = `This advice asks for ${from}–${to}%`;
  if (percent < from)
    return {
      ...ask,
      percent,
      is: 'under',
      words: `${has} ${asked}: say more here, or less elsewhere.`,
    };
  if (percent > to)
    return { ...ask, percent, is: 'over', words: `${has} ${asked}: cut here first.` };
  return {
    ...ask,
    percent,
    is: 'within',
    words: `${has} That’s within the ${from}–${to}% that this advice asks for.`,
  };
}
