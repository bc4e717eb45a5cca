import type { Place, PracticeItem } from './items';

/** A group of questions that one story can answer, as they are in the guides. */
export interface QuestionCluster {
  /** The anchor of its heading. A reader's marks are saved under it, so it never changes. */
  id: string;
  name: string;
  /** Ways to ask it, as plain text without quotation marks; the first is the usual one. */
  questions: string[];
  read: Place;
}

/** A line of a checklist as plain text. It has the same check mark as on its guide. */
export interface StoryPoint extends PracticeItem {
  words: string;
  read: Place;
}

/** A task of a guide for which the reader may have written a draft. */
export interface DraftSource extends PracticeItem {
  title: string;
  read: Place;
}

/** What the page with the reader's own stories takes from the guides. */
export interface StoriesData {
  clusters: QuestionCluster[];
  /** What the stories should have between them. */
  boxes: StoryPoint[];
  /** Questions that come after a story, without quotation marks. */
  followUps: StoryPoint[];
  drafts: DraftSource[];
}
