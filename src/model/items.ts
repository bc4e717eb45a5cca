import type { Block, Phrase } from './rich-text';
import type { ThemeName } from './themes';

/** What a reader practices, as plain data: authoring makes it, and the components and the practice page show it. */

/** Where to read about something: the words of a link and its target, `#anchor` on the same page or a path. */
export interface Place {
  title: string;
  href: string;
}

export interface PracticeItem {
  /** `component id/item id`, unique on the site. It never changes. */
  id: string;
  /** Ids that it had before. A reader's history may be saved under them. */
  aliases?: string[];
}

/** A practice item whose answers are saved, and which comes back when it's due. */
export interface ReviewedItem extends PracticeItem {
  /** What it's about: the id of one of the themes. */
  theme: string;
  /** A hash of what it asks and what's right: `content-hash.ts`. It changes only if the words change. */
  contentHash: string;
}

export const REVIEW_KINDS = ['card', 'question', 'exercise', 'talk', 'scenario', 'recall'] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ChecklistItem extends PracticeItem {
  label: Phrase;
}

export interface Checklist {
  id: string;
  title: string;
  /** What readers practice if a point isn't true of their story yet. */
  theme?: ThemeName;
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

/** The title of a quiz. */
export const titleOfQuiz = ({ kind }: Pick<QuestionSet, 'kind'>): string =>
  `Quiz: ${QUIZ_KIND_NAME[kind]}`;

export interface QuizOption {
  words: Phrase;
  right: boolean;
  feedback: Phrase;
}

/** A paragraph that a question is about: a line that somebody says, or what the author says about it. */
export interface Passage {
  quoted: boolean;
  words: Phrase;
}

export interface Question extends ReviewedItem {
  stem: Phrase;
  passages: Passage[];
  options: QuizOption[];
  /** The explanation of the whole question, paragraph by paragraph. */
  explanation: Phrase[];
}

export interface QuestionSet {
  id: string;
  kind: QuizKind;
  questions: Question[];
}

export interface ExerciseItem extends ReviewedItem {
  /** What a good answer does. Readers tick what theirs does. */
  rubric: ChecklistItem[];
}

/** An exercise with its prompt and its model answer. */
export interface WholeExercise extends ExerciseItem {
  prompt: Block[];
  model: Block[];
}

export interface Tier extends PracticeItem {
  name: string;
  /** What an answer of this tier does. */
  description: Phrase;
}

export interface SpokenQuestion extends PracticeItem {
  /** How long a good answer takes to say. */
  minutes: number;
  /** From the weakest to the strongest. */
  tiers: Tier[];
}

/** A spoken question as it's asked outside its guide. */
export interface Talk extends SpokenQuestion, ReviewedItem {
  question: Block[];
}

export const STORY_PARTS = ['Situation', 'Task', 'Action', 'Result', 'Takeaway'] as const;

export type StoryPartName = (typeof STORY_PARTS)[number];

export const VERDICTS = ['weak', 'so-so', 'strong'] as const;

export type ResponseVerdict = (typeof VERDICTS)[number];

/** What a verdict is called. */
export const VERDICT_NAME: Record<ResponseVerdict, string> = {
  weak: 'Weak',
  'so-so': 'So-so',
  strong: 'Strong',
};

/** One way to answer a scenario. */
export interface ScenarioResponse {
  verdict: ResponseVerdict;
  /** The answer, paragraph by paragraph. The phrase that decides its verdict is bold. */
  answer: Phrase[];
}

/** A scenario, with responses from weak to strong. */
export interface Scenario extends PracticeItem {
  title: string;
  responses: ScenarioResponse[];
}

/** A scenario as it's asked outside its guide. */
export interface WholeScenario extends Scenario, ReviewedItem {
  /** Where the reader is, and what they're asked. */
  setting: Block[];
  /** For each response, why it works or falls short. */
  notes: Block[][];
}

/** A question about a story of the reader's own. All of it is plain text, and none of it comes from a guide. */
export interface Recall extends ReviewedItem {
  question: string;
  answer: string;
  /** The title of the story. */
  story: string;
  /** How long the story takes to tell, if it's to be told aloud. */
  minutes?: number;
}

/** A common mistake, named after the heading above it. */
export interface Mistake {
  id: string;
  title: string;
  /** The box that readers tick if they make it. */
  mine: PracticeItem;
}

/** What a reader can work on: a mistake of the page, or a point of a checklist. */
export interface WorkPoint extends PracticeItem {
  words: Phrase;
  /** Where to read about it; undefined if the reader is there. */
  href?: string;
  /** What to practice. */
  theme?: ThemeName;
}

/** A level, and what each other column of the table says about it. */
export interface Level {
  name: string;
  facts: { column: string; text: Phrase }[];
}

/** A question and its answer as plain text, for search engines. */
export interface FaqEntry {
  question: string;
  answer: string;
}
