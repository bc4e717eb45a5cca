import type { Grade, Review } from '../storage/review';
import type { Day } from './days';

/** What an item's reviews say about it. */
export interface ItemStatus {
  /**
   * The grade of the latest review. Also missed if the reader knew it only minutes after a miss.
   */
  grade: Grade;
  /** The day of the first review. */
  begun: Day;
  /** The day of the latest review. */
  reviewed: Day;
  /**
   * The day on which the item would come again without an interview. Until then, the reader likely
   * still knows it.
   */
  fades: Day;
  /**
   * The day on which the item comes again; undefined if the reader likely still knows it on the day
   * of the interview.
   */
  due: Day | undefined;
}

/** The status of each item that was ever answered, by its id. */
export type ItemStatuses = ReadonlyMap<string, ItemStatus>;

/** What the schedule depends on besides the reviews. */
export interface Times {
  today: Day;
  /** The day of the interview, if it's known. An interview before today is over and ignored. */
  interview?: Day;
}

/** Decides when items come again. */
export interface Scheduler {
  /** The status of an item with these reviews, in any order; undefined if there are none. */
  status(reviews: readonly Review[], times: Times): ItemStatus | undefined;
}

/** The day of an interview that is today or later. */
export const comingInterview = ({ today, interview }: Times): Day | undefined =>
  interview !== undefined && interview >= today ? interview : undefined;
