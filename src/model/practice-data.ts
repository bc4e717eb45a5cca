import type { Card, Place, Question, WholeExercise } from './items';

export type { WholeExercise };

/** What the practice page knows of all items before it reads any of them. */
export interface PracticeOverview {
  /** The guides, each with all its pages, in the order of the sidebar; paths begin with the site's base URL. */
  guides: { title: string; path: string }[];
  decks: PracticeDeck[];
  themes: { id: string; name: string }[];
}

/** What stands together in a guide: a deck of cards, a quiz, or an exercise. */
export interface PracticeDeck {
  id: string;
  title: string;
  /** Its guide, by its place among the guides. */
  guide: number;
  /** Where it stands: the page and the heading above it. */
  place: Place;
}

/** An item that a session can ask, with its kind. */
type SessionItem =
  | { kind: 'card'; item: Card }
  | { kind: 'question'; item: Question }
  | { kind: 'exercise'; item: WholeExercise };

/** An item to practice outside its guide; all links in it are good on any page. */
export type PracticeEntry = SessionItem & {
  /** Its deck, by its place among the decks. */
  deck: number;
  /** Where to read about it. */
  read: Place;
};

/** What the practice pages are given: the overview, and the items in their order. */
export interface PracticeData {
  overview: PracticeOverview;
  items: PracticeEntry[];
}

/** What the landing page is given: one card to play, and the guides in their order. */
export interface LandingData {
  card: Card;
  guides: { title: string; description: string; path: string }[];
}
