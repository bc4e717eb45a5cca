import type {
  Card,
  Place,
  PracticeItem,
  Question,
  Recall,
  ReviewKind,
  Talk,
  WholeExercise,
  WholeScenario,
} from './items';

export type { WholeExercise };

/** What the practice page knows about all items before it loads them. */
export interface PracticeOverview {
  /** The guides, each with all its pages, in the order of the sidebar; paths begin with the site's base URL. */
  guides: { title: string; path: string }[];
  decks: PracticeDeck[];
  themes: { id: string; name: string }[];
  /** Every page of the guides, in the order in which it's best read. */
  readings: Reading[];
}

/** A page to read, and how many minutes that takes. */
export interface Reading {
  title: string;
  path: string;
  minutes: number;
}

/** A deck of cards, a quiz, an exercise, a spoken question, or a scenario: items that are together in a guide. */
export interface PracticeDeck {
  id: string;
  title: string;
  /** Its guide, as an index of `guides`. */
  guide: number;
  /** Where it is: the page and the heading above it. */
  place: Place;
}

/** An item of a guide that a session can ask, with its kind. */
export type GuideItem =
  | { kind: 'card'; item: Card }
  | { kind: 'question'; item: Question }
  | { kind: 'exercise'; item: WholeExercise }
  | { kind: 'talk'; item: Talk }
  | { kind: 'scenario'; item: WholeScenario };

interface Surroundings {
  /** Where to read about it. */
  read: Place;
  /** How many words there are to read in it, the answer included. */
  words: number;
}

/** An item to practice outside its guide. Its links work on any page. */
export type GuideEntry = GuideItem &
  Surroundings & {
    /** Its deck, as an index of `decks`. */
    deck: number;
  };

/** An item about one of the reader's own stories, which is in no deck: see `recallEntry`. */
export type OwnEntry = { kind: 'recall'; item: Recall } & Surroundings & { deck?: undefined };

/** An item that a session can ask. */
export type PracticeEntry = GuideEntry | OwnEntry;

/**
 * What's known of an item without its words: enough to plan it, count it, and pick it. Every
 * `PracticeEntry` has all of it.
 */
export interface IndexEntry {
  kind: ReviewKind;
  item: PracticeItem & {
    theme: string;
    /** For how many minutes the reader talks. */
    minutes?: number;
  };
  /** How many words there are to read in it, the answer included. */
  words: number;
  /** Its deck, as an index of `decks`; undefined for what's about a story of the reader's own. */
  deck?: number;
}

/** The overview, and what's known of all items in order. */
export interface PracticeIndex {
  overview: PracticeOverview;
  items: readonly IndexEntry[];
}

/** The data of the practice page, which loads items once a session asks them. */
export interface PracticeOffer extends PracticeIndex {
  /** The items of the guides with these ids. Rejects if they can't be loaded. */
  load(ids: readonly string[]): Promise<GuideEntry[]>;
}

/** The data of the pages with all items: the overview, and the items in order. */
export interface PracticeData extends PracticeIndex {
  items: GuideEntry[];
}

/** The data of the landing page: a few cards to play, and the guides in order. */
export interface LandingData {
  cards: Card[];
  guides: { title: string; description: string; path: string }[];
}

/** What the interview sheet quotes from the guides, as plain text. Either may be empty. */
export interface SheetData {
  /** One question of each kind that interviewers ask. */
  questions: string[];
  /** Sentences that help when the mind is blank. */
  starters: string[];
}

/** A guide or a part of one, or another page, for the page that's shown where there's no page. The path begins with the site's base URL. */
export interface GuideAddress {
  title: string;
  path: string;
}
