import type { StoryPartName } from '../model/items';
import type { FieldValues } from './storage/fields';

/** A reader's own story, as it's stored at one moment. It never changes: a change makes a new one. */
export interface Story {
  id: string;
  /** The reader's words; empty if there are none. */
  title: string;
  /** The reader's text of each part; empty if there is none. */
  parts: Readonly<Record<StoryPartName, string>>;
  /** The version of about 30 seconds. */
  short: string;
  /** What the reader set. A field that isn't set, or can't be read, is missing. */
  fields: Readonly<Partial<FieldValues>>;
  /** The ids of the clusters of questions that it answers. */
  clusters: ReadonlySet<string>;
  /** The ids of the boxes of “Stories to prepare” that it checks: `stories-to-prepare/…`. */
  boxes: ReadonlySet<string>;
  /** The keys of the findings that the reader dismissed. */
  dismissed: ReadonlySet<string>;
  /** How well each figure is known, by the figure's key; values as stored. */
  figures: ReadonlyMap<string, string>;
}

/** The reader's stories. */
export interface StoryList {
  /** Those to work on, in the reader's order. */
  active: readonly Story[];
  archived: readonly Story[];
  /** Those that were deleted and can be restored, the latest first. */
  deleted: readonly Story[];
}

export const NO_STORIES: StoryList = { active: [], archived: [], deleted: [] };

/** How many stories can be active at once. Archived ones don't count. */
export const MOST_STORIES = 12;

/** Why there's no room for another story. */
export const FULL = `You have ${MOST_STORIES} stories, and that’s the most. Archive one to make room. You can bring it back later.`;

/** What a story without a title is called. */
const UNTITLED = 'Untitled story';

export const titleOf = ({ title }: Pick<Story, 'title'>): string => title.trim() || UNTITLED;
