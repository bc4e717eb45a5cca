import { LAST_PART, plannedPart, type TalkPlan } from './parts';
import type { RecordingFault } from './recorder';
import type { Take } from './takes';

/**
 * What happens in the room: nothing yet, a minute to think, the question for the microphone, or
 * the talk itself.
 */
type Phase = 'ready' | 'thinking' | 'asking' | 'talking';

/** What went wrong: with the recording, or before, when its script didn't load. */
export type Fault = RecordingFault | 'not-loaded';

export interface Talk {
  phase: Phase;
  /** When the phase began, as a time of `performance.now()`. It means nothing in the other two. */
  since: number;
  /** When each part of this talk began, in milliseconds: the first at 0, the others as marked. */
  marks: number[];
  /** Whether the microphone is being recorded. */
  recording: boolean;
  /** Whether a recording has heard nothing for a while. */
  quiet: boolean;
  /** A recording that ended before the talk did. */
  early?: string;
  takes: Take[];
  /** How many takes there have been, with those that are deleted. */
  count: number;
  /** How long the last talk took, in milliseconds. */
  talked?: number;
  /** The take that was deleted last, until something else happens. */
  deleted?: number;
  fault?: Fault;
}

export type TalkEvent =
  | { type: 'think' | 'next' | 'stop'; at: number }
  | { type: 'start'; at: number; recording: boolean }
  | { type: 'ask' | 'cancel' }
  | { type: 'quiet'; quiet: boolean }
  | { type: 'sound'; take: number; url: string }
  | { type: 'fail'; take: number; fault: Fault }
  | { type: 'delete'; take: number };

export const NO_TALK: Talk = {
  phase: 'ready',
  since: 0,
  marks: [],
  recording: false,
  quiet: false,
  takes: [],
  count: 0,
};

/** The part that a talk is in: the one that the reader marked last, or else where the plan is. */
export const partNow = ({ marks }: Talk, share: number, plan?: TalkPlan): number =>
  marks.length > 1 ? marks.length - 1 : plannedPart(share, plan);

/** The room after an event. An event that makes no sense in this phase changes nothing. */
export function talkAfter(talk: Talk, event: TalkEvent): Talk {
  const resting = talk.phase === 'ready' || talk.phase === 'thinking';
  switch (event.type) {
    case 'think':
      return resting ? { ...fresh(talk), phase: 'thinking', since: event.at } : talk;
    case 'ask':
      return resting ? { ...fresh(talk), phase: 'asking' } : talk;
    case 'cancel':
      return talk.phase === 'talking' ? talk : { ...talk, phase: 'ready' };
    case 'start':
      return talk.phase === 'talking' ? talk : begun(talk, event);
    case 'next':
      return talk.phase === 'talking' && talk.marks.length <= LAST_PART
        ? { ...talk, marks: [...talk.marks, event.at - talk.since] }
        : talk;
    case 'quiet':
      return talk.recording ? { ...talk, quiet: event.quiet } : talk;
    case 'stop':
      return talk.phase === 'talking' ? ended(talk, event.at) : talk;
    case 'sound':
      return event.take > talk.count
        ? { ...talk, recording: false, quiet: false, early: event.url }
        : changed(talk, event.take, { url: event.url });
    case 'fail':
      return failed(talk, event);
    case 'delete':
      return {
        ...talk,
        takes: talk.takes.filter(({ number }) => number !== event.take),
        deleted: event.take,
        talked: undefined,
        fault: undefined,
      };
  }
}

/** The same takes, and nothing left of what was said about the last one. */
const fresh = ({ takes, count }: Talk): Talk => ({ ...NO_TALK, takes, count });

const begun = (talk: Talk, { at, recording }: { at: number; recording: boolean }): Talk => ({
  ...fresh(talk),
  phase: 'talking',
  since: at,
  marks: [0],
  recording,
});

function ended(talk: Talk, at: number): Talk {
  const { since, marks, recording, early, count, takes, fault } = talk;
  const take = {
    number: count + 1,
    length: at - since,
    marks,
    recorded: recording || early !== undefined,
    url: early,
  };
  return {
    ...fresh(talk),
    takes: [...takes, take],
    count: count + 1,
    talked: take.length,
    fault,
  };
}

function failed(talk: Talk, { take, fault }: { take: number; fault: Fault }): Talk {
  if (take <= talk.count) return { ...changed(talk, take, { recorded: false }), fault };
  return {
    ...talk,
    phase: talk.phase === 'asking' ? 'ready' : talk.phase,
    recording: false,
    quiet: false,
    fault,
  };
}

const changed = (talk: Talk, take: number, change: Partial<Take>): Talk => ({
  ...talk,
  takes: talk.takes.map((each) => (each.number === take ? { ...each, ...change } : each)),
});
