import { STORY_PARTS, type StoryPartName } from '../../model/items';

/** How the usual advice divides an answer: half of it is the Takeaway, and the other four share the rest. */
export const SHARES: Record<StoryPartName, number> = {
  Situation: 0.125,
  Task: 0.125,
  Action: 0.125,
  Result: 0.125,
  Takeaway: 0.5,
};

/** Three cues for each part. They fit any failure story. */
export const CUES: Record<StoryPartName, readonly string[]> = {
  Situation: ['where', 'when', 'your role'],
  Task: ['the goal', 'who set it', 'by when'],
  Action: ['your choice', 'why', 'the mistake'],
  Result: ['the cost', 'who paid', 'the fix'],
  Takeaway: ['your change', 'a later time', 'proof'],
};

/** One part of an answer in the plan, with its beginning and end as shares of the whole. */
export interface PlannedPart {
  name: StoryPartName;
  cues: readonly string[];
  from: number;
  to: number;
}

/** The five parts in order, from 0 to 1. */
export type TalkPlan = readonly PlannedPart[];

/** A plan in which each part has its share of the time. The shares add up to 1. */
export const planOf = (
  shares: Readonly<Record<StoryPartName, number>>,
  cues: Readonly<Record<StoryPartName, readonly string[]>>,
): TalkPlan =>
  STORY_PARTS.map((name, at) => {
    const from = STORY_PARTS.slice(0, at).reduce((sum, before) => sum + shares[before], 0);
    return { name, cues: cues[name], from, to: from + shares[name] };
  });

/** The usual advice, with cues that fit any failure story. */
export const PLAN: TalkPlan = planOf(SHARES, CUES);

/** The last part, where the reader stays until the end. */
export const LAST_PART = PLAN.length - 1;

/** Which part the plan is in when `share` of the time has passed. */
export const plannedPart = (share: number, plan = PLAN): number =>
  Math.min(
    LAST_PART,
    plan.findLastIndex(({ from }) => share >= from),
  );

/** How much of a part has passed, from 0 to 1, when `share` of the whole time has. */
export const passedOf = ({ from, to }: PlannedPart, share: number): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)));

/** How far a bar that stands still between its steps has come, in milliseconds. */
const STEP = 5000;

export const inSteps = (elapsed: number): number => Math.floor(elapsed / STEP) * STEP;
