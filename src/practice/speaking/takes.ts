import { STORY_PARTS, type StoryPartName } from '../../model/items';
import { PLAN } from './parts';

/** One time that the reader told the answer. It lasts as long as the page. */
export interface Take {
  /** Counts up from 1. A deleted take leaves a gap. */
  number: number;
  /** How long the reader talked, in milliseconds. */
  length: number;
  /** When each part began, in milliseconds. The first one begins at 0; the others are where the reader said so. */
  marks: number[];
  /** Whether there is a recording, or will be in a moment. */
  recorded: boolean;
  /** The address of the recording, in the memory of this tab. */
  url?: string;
}

/** One part of a take, in milliseconds from its beginning. */
export interface TakePart {
  name: StoryPartName;
  from: number;
  to: number;
}

/** Whether the reader said where a part began. */
export const isMarked = ({ marks }: Pick<Take, 'marks'>): boolean => marks.length > 1;

/**
 * The parts of a take: those that the reader marked, or else those that the plan for so many
 * milliseconds puts into it.
 */
export function takeParts(
  take: Pick<Take, 'length' | 'marks'>,
  planned: number,
  plan = PLAN,
): TakePart[] {
  const starts = isMarked(take)
    ? take.marks
    : plan.map(({ from }) => from * planned).filter((from) => from === 0 || from < take.length);
  return starts.map((from, at) => ({
    name: STORY_PARTS[at] as StoryPartName,
    from,
    to: starts[at + 1] ?? take.length,
  }));
}

/** The share of the Takeaway in percent, where the reader marked all five parts. */
export function takeawayPercent(take: Pick<Take, 'length' | 'marks'>): number | undefined {
  const last = take.marks[PLAN.length - 1];
  if (last === undefined || take.length === 0) return undefined;
  return Math.round((1 - last / take.length) * 100);
}
