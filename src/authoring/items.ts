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

export interface ChecklistItem {
  /** `component id/item id`, unique over the site. */
  id: string;
  label: Phrase;
}

export interface Checklist {
  id: string;
  title: string;
  items: ChecklistItem[];
}

export interface Card {
  /** `component id/item id`, unique over the site. */
  id: string;
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

/** Everything that one guide offers for practice. */
export interface PracticeItems {
  checklists: Checklist[];
  decks: Deck[];
  /** The id of every component, with the line and column (from 1) where it begins. */
  ids: { id: string; line: number; column: number }[];
}
