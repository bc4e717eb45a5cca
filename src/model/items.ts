import type { Block, Phrase } from './rich-text';

/** What a reader practices, as plain data: the one thing that authoring hands on to the components and to practice. */

/** Where a guide treats something: the words of a link and its target, `#anchor` on the same page or a path. */
export interface Place {
  title: string;
  href: string;
}

export interface PracticeItem {
  /** `component id/item id`, unique over the site and kept for ever. */
  id: string;
  /** Ids that it had before, under which a reader's history may stand. */
  aliases?: string[];
}

/** A practice item whose answers are kept, and which comes again when it is due. */
export interface ReviewedItem extends PracticeItem {
  /** What it is about: the id of one of the themes. */
  theme: string;
  /** Stands for what it asks and what is right, and changes with their words alone. */
  contentHash: string;
}

export const REVIEW_KINDS = ['card', 'question', 'exercise'] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ChecklistItem extends PracticeItem {
  label: Phrase;
}

export interface Checklist {
  id: string;
  title: string;
  items: ChecklistItem[];
}

export interface Card extends ReviewedItem {
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

export const QUIZ_KINDS = ['vocabulary', 'scenario', 'error-detection', 'judgment'] as const;

type QuizKind = (typeof QUIZ_KINDS)[number];

/** What each kind of question is called. */
const QUIZ_KIND_NAME: Record<QuizKind, string> = {
  vocabulary: 'Vocabulary',
  scenario: 'Scenario',
  'error-detection': 'Error detection',
  judgment: 'Professional judgment',
};

/** What a quiz is called where it stands. */
export const titleOfQuiz = ({ kind }: Pick<Quiz, 'kind'>): string =>
  `Quiz: ${QUIZ_KIND_NAME[kind]}`;

export interface QuizOption {
  words: Phrase;
  right: boolean;
  feedback: Phrase;
}

/** A paragraph that a question is about: a line that somebody says, or what the author tells of it. */
export interface Passage {
  quoted: boolean;
  words: Phrase;
}

export interface Question extends ReviewedItem {
  stem: Phrase;
  passages: Passage[];
  options: QuizOption[];
  /** What holds for the question as a whole, a paragraph each. */
  explanation: Phrase[];
}

export interface Quiz {
  id: string;
  kind: QuizKind;
  questions: Question[];
}

export interface Exercise extends ReviewedItem {
  /** The ideas by which an answer is judged. */
  rubric: ChecklistItem[];
}

/** An exercise with all that its guide says of it. */
export interface WholeExercise extends Exercise {
  prompt: Block[];
  model: Block[];
}

export interface Tier extends PracticeItem {
  name: string;
  /** What an answer of this tier does. */
  description: Phrase;
}

export interface OpenPractice extends PracticeItem {
  /** How long a good answer takes to say. */
  minutes: number;
  /** From the weakest to the strongest. */
  tiers: Tier[];
}

export const STORY_PARTS = ['Situation', 'Task', 'Action', 'Result', 'Takeaway'] as const;

export type StoryPartName = (typeof STORY_PARTS)[number];

export const VERDICTS = ['weak', 'so-so', 'strong'] as const;

export type ResponseVerdict = (typeof VERDICTS)[number];

/** One way to answer a scenario. */
export interface ScenarioResponse {
  verdict: ResponseVerdict;
  /** What is said, paragraph by paragraph; what gives it away or carries it is set in strong. */
  answer: Phrase[];
}

/** A scenario whose responses stand from weak to strong. */
export interface Scenario extends PracticeItem {
  title: string;
  responses: ScenarioResponse[];
}

/** A common mistake, named after the heading above it. */
export interface CommonMistake {
  id: string;
  title: string;
  /** What is ticked by a reader who makes it. */
  mine: PracticeItem;
}

/** A level, and what each further column of the table says of it. */
export interface Level {
  name: string;
  facts: { column: string; text: Phrase }[];
}

/** A question and its answer as plain text, for search engines. */
export interface FaqEntry {
  question: string;
  answer: string;
}
