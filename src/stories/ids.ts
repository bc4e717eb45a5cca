import { STORY_PARTS, type StoryPartName } from '../model/items';

/**
 * The ids under which a story's texts and fields are stored: `story id/name`, as everything else a
 * reader did. A story's id starts with words that no component's id in a guide starts with, because
 * both are in one store.
 */
const START = 'my-story-';
const ID = /^(my-story-[\da-z]+)\/([\da-z]+(?:-[\da-z]+)*)$/;

/** The names of a story's five parts, as they are in ids. */
export const PART_NAMES = {
  Situation: 'situation',
  Task: 'task',
  Action: 'action',
  Result: 'result',
  Takeaway: 'takeaway',
} as const satisfies Record<StoryPartName, string>;

type PartInIds = (typeof PART_NAMES)[StoryPartName];

/**
 * The name of a text of a story. Each is a draft, to be shown with `useDraft`:
 *
 * - `title`, and one for each part;
 * - `short`: the version of about 30 seconds;
 * - `cues-…`: the words that remind the reader of a part, for the one-page sheet;
 * - `start-…`: the answer to one of the first questions (`start/questions.ts`);
 * - `follow-up-…`: notes on a question they may ask next (`follow-ups.ts`);
 * - `figure-…`: how the reader would answer “How do you know?” (`figures/`).
 */
export type TextName =
  | 'title'
  | 'short'
  | PartInIds
  | `cues-${PartInIds}`
  | `${'start' | 'follow-up' | 'figure'}-${string}`;

/** The id of the draft with a text of a story. */
export const textId = (story: string, name: TextName): string => `${story}/${name}`;

/** The id of the draft with a part of a story. */
export const partId = (story: string, part: StoryPartName): string =>
  textId(story, PART_NAMES[part]);

/** A part's cue words, as a text of the story. */
export const cuesOf = (part: StoryPartName): TextName => `cues-${PART_NAMES[part]}`;

/** The part that has this name in ids, if there is one. */
export const partNamed = (name: string): StoryPartName | undefined =>
  STORY_PARTS.find((part) => PART_NAMES[part] === name);

/** Takes the id of a text or a field apart; undefined if it isn't a story's. */
export function takeIdApart(id: string): { story: string; name: string } | undefined {
  const [, story, name] = ID.exec(id) ?? [];
  return story === undefined || name === undefined ? undefined : { story, name };
}

/** An id for a new story. `random` gives numbers from 0 to 1, without 1. */
export function newStoryId(random: () => number = Math.random): string {
  const digits = Array.from({ length: 10 }, () => Math.floor(random() * 36).toString(36));
  return START + digits.join('');
}
