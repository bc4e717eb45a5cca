import { STORY_PARTS, type StoryPartName } from '../../model/items';

/** How many cues a part may have. A convention: more than three can’t be taken in at a glance. */
export const MOST_CUES = 3;

/** The cues in what the reader typed for a part, between commas: the first three, each with few spaces. */
export const cuesFrom = (typed: string): string[] => allCues(typed).slice(0, MOST_CUES);

/** How many cues are too many for a part. */
export const cuesOver = (typed: string): number => Math.max(0, allCues(typed).length - MOST_CUES);

/** The cues of each part. */
export type Cues = Readonly<Record<StoryPartName, readonly string[]>>;

/** Whether there are cues for at least one part. */
export const hasCues = (cues: Cues): boolean => STORY_PARTS.some((part) => cues[part].length > 0);

const allCues = (typed: string): string[] =>
  typed
    .split(/[,;\n،؛、，；]+/)
    .map((cue) => cue.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
