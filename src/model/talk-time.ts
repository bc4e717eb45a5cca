import { STORY_PARTS, type StoryPartName } from './items';

/** How fast people speak, in words per minute: a range from textbooks, not from a study. */
export const WORDS_A_MINUTE = { slow: 130, fast: 150 };

/** How many of a story's words each part has, and how long the story takes to tell. */
export interface StoryTime {
  parts: PartShare[];
  seconds: TalkTime;
}

interface PartShare {
  name: StoryPartName;
  words: number;
  /** Share of all words, in percent, rounded. The shares may not add up to 100. */
  percent: number;
}

/** The least and the most time that speaking takes, in seconds, to the nearest five. */
export interface TalkTime {
  from: number;
  to: number;
}

/**
 * How many words a text has. A word is a run of letters and digits; hyphens and apostrophes inside join it, and so do
 * the points and commas of a figure: “90-minute”, “don’t” and “2,000” count one each.
 */
export function countWords(text: string): number {
  return (
    text.match(/[\p{L}\p{M}\p{N}]+(?:(?:[-‑'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu)
      ?.length ?? 0
  );
}

/** How long it takes to say this many words, fast and slow. */
export function talkTime(words: number): TalkTime {
  const seconds = (rate: number): number => Math.max(5, Math.round((words / rate) * 12) * 5);
  return { from: seconds(WORDS_A_MINUTE.fast), to: seconds(WORDS_A_MINUTE.slow) };
}

/** Each part's share of a story's words, in the order of the story, and the time that it takes to tell. */
export function storyTime(texts: Partial<Record<StoryPartName, string>>): StoryTime {
  const counted = STORY_PARTS.map((name) => ({ name, words: countWords(texts[name] ?? '') }));
  const total = counted.reduce((sum, { words }) => sum + words, 0);
  const parts = counted.map((part) => ({
    ...part,
    percent: total === 0 ? 0 : Math.round((part.words / total) * 100),
  }));
  return { parts, seconds: talkTime(total) };
}
