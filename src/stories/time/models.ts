import type { StoryPartName } from '../../model/items';

/** How much of an answer some parts have together, in percent. */
export interface TimeAsk {
  parts: readonly StoryPartName[];
  from: number;
  to: number;
}

/** One way to divide an answer. All of them are usual advice: no study is behind any of the shares. */
export interface TimeModel {
  name: string;
  /** What it asks, in one sentence. */
  advice: string;
  asks: readonly TimeAsk[];
}

/** Asks of this size leave five points on both sides, because nobody can tell a story by percent. */
export const TIME_MODELS = {
  takeaway: {
    name: 'Half on the Takeaway',
    advice: 'The usual advice for failure stories: about half of the answer is what changed.',
    asks: [
      { parts: ['Situation', 'Task'], from: 10, to: 30 },
      { parts: ['Action', 'Result'], from: 20, to: 40 },
      { parts: ['Takeaway'], from: 45, to: 55 },
    ],
  },
  repair: {
    name: 'More on the repair than on the failure',
    advice:
      'Also usual advice: be quick about what went wrong, and say more about what you did next.',
    asks: [
      { parts: ['Situation', 'Task', 'Action'], from: 20, to: 45 },
      { parts: ['Result', 'Takeaway'], from: 55, to: 80 },
    ],
  },
  star: {
    name: 'Plain STAR',
    advice:
      'The usual advice for any story: the Action is the longest part. What you learned ends the Result.',
    asks: [
      { parts: ['Situation', 'Task'], from: 10, to: 30 },
      { parts: ['Action'], from: 40, to: 60 },
      { parts: ['Result', 'Takeaway'], from: 20, to: 45 },
    ],
  },
} as const satisfies Record<string, TimeModel>;

export type TimeModelId = keyof typeof TIME_MODELS;
