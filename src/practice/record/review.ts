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

/** An answer before it is graded; only a card asks whether the reader is sure. */
export interface Answered {
  right: boolean;
  sure?: boolean;
}

/**
 * The grade of an answer. Only what was right and not in doubt is known: of a do/don't card's two answers, a reader who
 * is unsure has one right half of the time.
 */
export const gradeOf = ({ right, sure }: Answered): Grade =>
  right && sure !== false ? 'knew' : 'missed';

/** A review as it is kept. */
export interface KeptReview extends Review {
  /** The page visit in which it was made: with `at`, it tells one review from another. */
  by: string;
  /** Taken back by the reader. It stays, so that no copy in another tab or file brings it to life again. */
  undone?: true;
}

/** All reviews of one item, in the order of time. */
export interface ReviewLog {
  /** When the log was last begun anew, in milliseconds since 1970; 0 where it never was. */
  since: number;
  reviews: readonly KeptReview[];
}

export const NO_REVIEWS: ReviewLog = { since: 0, reviews: [] };

/**
 * What two logs of one item say together: every review of either. Where one was begun anew later, only what is dated
 * after that counts of the other. Which comes first makes no difference, and merging again changes nothing.
 */
export function mergeLogs(one: ReviewLog, other: ReviewLog): ReviewLog {
  const since = Math.max(one.since, other.since);
  const counting = [one, other].flatMap((log) =>
    log.since === since ? log.reviews : log.reviews.filter(({ at }) => at > since),
  );
  return { since, reviews: unite(counting) };
}

/** Every review of both logs, whenever either was begun anew: for what the reader brings back on purpose. */
export const uniteLogs = (one: ReviewLog, other: ReviewLog): ReviewLog => ({
  since: Math.max(one.since, other.since),
  reviews: unite([...one.reviews, ...other.reviews]),
});

function unite(reviews: readonly KeptReview[]): KeptReview[] {
  const found = new Map<string, KeptReview>();
  for (const review of reviews) {
    const key = `${review.at} ${review.by}`;
    const known = found.get(key);
    if (!known || rank(known) < rank(review)) found.set(key, review);
  }
  return [...found.values()].sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));
}

/** Orders the forms of one review, of which the last holds: what was undone stays undone; else any fixed order will do. */
const rank = ({ undone, grade, wording }: KeptReview): string =>
  `${Boolean(undone)}${grade}${wording}`;

/** The reviews that count. */
export const countingReviews = ({ reviews }: ReviewLog): readonly KeptReview[] =>
  reviews.some(({ undone }) => undone) ? reviews.filter(({ undone }) => !undone) : reviews;
