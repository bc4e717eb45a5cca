/** What a search can find, and what each kind is called. */
export const SEARCH_KINDS = {
  guide: 'Guide',
  faq: 'Question and answer',
  card: 'Card',
  question: 'Quiz question',
  exercise: 'Exercise',
  talk: 'Question to answer aloud',
  scenario: 'Scenario',
} as const;

export type SearchKind = keyof typeof SEARCH_KINDS;

/** Separates the lines of a card. A result shows only one, so that it doesn't tell the answer. */
export const LINE_BREAK = ' | ';

/**
 * One place that a search can find. All of it is plain text, and none of it is what a reader should
 * first think of themselves.
 */
export interface SearchRecord {
  kind: SearchKind;
  /** Where it is. It begins with the site's base URL. */
  address: string;
  /** Empty if it has none, as a card. */
  title: string;
  /** The title of its page. */
  page: string;
  /** The heading above it; empty if it's right below the title of the page. */
  section: string;
  text: string;
  /** What interviewers say when they ask for it, in their words and in others. */
  asked: string;
}
