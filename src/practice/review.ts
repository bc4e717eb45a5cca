/** How an answer counts: the item was missed, or the reader knew it. */
export type Grade = 'missed' | 'knew';

/** One answer that the reader gave. */
export interface Review {
  /** When, in milliseconds since 1970. */
  at: number;
  grade: Grade;
  /** The item's wording when it was answered: see `ReviewedItem`. */
  wording: string;
}

/** An answer before it is graded: to a card or a question, or to an exercise, judged idea by idea. */
export type Answered = { right: boolean; sure?: boolean } | { ideas: number; ticked: number };

/**
 * The grade of an answer. Only what was right and not in doubt is known: of a do/don't card's two answers, a reader who
 * is unsure has one right half of the time. An exercise is known when every idea was there.
 */
export function gradeOf(answered: Answered): Grade {
  const knew = 'ideas' in answered ? answered.ticked >= answered.ideas : answered.right && answered.sure !== false;
  return knew ? 'knew' : 'missed';
}
