/** What a reader practices, as plain data: the one thing that authoring hands on to the components and to practice. */

/** A run of inline Markdown, in order: text, or a marked piece with its own content. */
export type Phrase = Piece[];

export type Piece =
  | string
  | { mark: 'emphasis' | 'strong'; phrase: Phrase }
  | { mark: 'code'; text: string }
  | { mark: 'link'; href: string; phrase: Phrase };

/** Where a guide treats something: the words of a link and its target, `#anchor` on the same page or a path. */
export interface Place {
  title: string;
  href: string;
}

export interface PracticeItem {
  /** `component id/item id`, unique over the site and kept for ever. */
  id: string;
  /** Ids that it had before, under which a reader's history may stand. */
  formerly?: string[];
}

export interface ChecklistItem extends PracticeItem {
  label: Phrase;
}

export interface Checklist {
  id: string;
  title: string;
  items: ChecklistItem[];
}

export interface Card extends PracticeItem {
  do: Phrase;
  dont: Phrase;
  why: Phrase;
  read: Place;
}

export interface Deck {
  id: string;
  title: string;
  cards: Card[];
}

export const STORY_PARTS = ['Situation', 'Task', 'Action', 'Result', 'Takeaway'] as const;

export type StoryPartName = (typeof STORY_PARTS)[number];

/** An id at a line and column of its guide, counted from 1. */
export interface PlacedId {
  id: string;
  line: number;
  column: number;
}

/** Everything that one guide offers for practice. */
export interface PracticeItems {
  checklists: Checklist[];
  decks: Deck[];
  /** Every component's id, and where it begins. */
  ids: PlacedId[];
  /** Every item's full id that is well formed, and where it begins. */
  itemIds: PlacedId[];
}
