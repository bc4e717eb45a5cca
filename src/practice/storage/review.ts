/** How an answer counts: the reader missed the item, or knew it. */
export type Grade = 'missed' | 'knew';

/** One answer that the reader gave. */
export interface Review {
  /** Milliseconds since 1970. */
  at: number;
  grade: Grade;
  /** The hash of the item's content at the time of the answer: see `ReviewedItem`. */
  contentHash: string;
}

/** An answer before it's graded. Only a card asks whether the reader is sure. */
export interface Answered {
  right: boolean;
  sure?: boolean;
}

/**
 * The grade of an answer. A right answer counts as known only if the reader was sure: a do/don't
 * card has two answers, so a guess is right half of the time.
 */
export const gradeOf = ({ right, sure }: Answered): Grade =>
  right && sure !== false ? 'knew' : 'missed';

/** A review in an item's log. */
export interface LoggedReview extends Review {
  /** The page visit in which the review was made. Together with `at`, it identifies the review. */
  visitId: string;
  /**
   * The reader took it back. It stays in the log so that no copy in another tab or file restores
   * it.
   */
  undone?: true;
}

/** All reviews of one item, oldest first. */
export interface ReviewLog {
  /** When the log was last reset, in milliseconds since 1970; 0 if it never was. */
  since: number;
  reviews: readonly LoggedReview[];
}

export const NO_REVIEWS: ReviewLog = { since: 0, reviews: [] };

/**
 * Merges two logs of one item: every review of either. If one log was reset later, only the other's
 * reviews after that reset count. The order of the arguments makes no difference, and merging again
 * changes nothing.
 */
export function mergeLogs(one: ReviewLog, other: ReviewLog): ReviewLog {
  const since = Math.max(one.since, other.since);
  const counting = [one, other].flatMap((log) =>
    log.since === since ? log.reviews : log.reviews.filter(({ at }) => at > since),
  );
  return { since, reviews: unite(counting) };
}

/** Every review of both logs, even from before a reset: for what the reader restores on purpose. */
export const uniteLogs = (one: ReviewLog, other: ReviewLog): ReviewLog => ({
  since: Math.max(one.since, other.since),
  reviews: unite([...one.reviews, ...other.reviews]),
});

/** The reviews of a log that aren't in another one, as a log that was never reset. */
export function subtractLog({ reviews }: ReviewLog, other: ReviewLog): ReviewLog {
  const others = new Set(other.reviews.map(identityOf));
  return { since: 0, reviews: reviews.filter((review) => !others.has(identityOf(review))) };
}

/** A time in milliseconds since 1970 that is after all reviews of a log, and not before `now`. */
export const endOf = ({ since, reviews }: ReviewLog, now: number): number =>
  reviews.reduce((end, { at }) => Math.max(end, at), Math.max(now, since + 1));

function unite(reviews: readonly LoggedReview[]): LoggedReview[] {
  const found = new Map<string, LoggedReview>();
  for (const review of reviews) {
    const identity = identityOf(review);
    const known = found.get(identity);
    if (!known || rank(known) < rank(review)) found.set(identity, review);
  }
  return [...found.values()].sort((a, b) => a.at - b.at || (a.visitId < b.visitId ? -1 : 1));
}

/** Tells one review of an item from another. */
const identityOf = ({ at, visitId }: LoggedReview): string => `${at} ${visitId}`;

/**
 * Of two copies of one review, the one with the higher rank wins: an undone review stays undone;
 * otherwise any fixed order will do.
 */
const rank = ({ undone, grade, contentHash }: LoggedReview): string =>
  `${Boolean(undone)}${grade}${contentHash}`;

/** The reviews that weren't taken back. */
export const countingReviews = ({ reviews }: ReviewLog): readonly LoggedReview[] =>
  reviews.filter(({ undone }) => !undone);
