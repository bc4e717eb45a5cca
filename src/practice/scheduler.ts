import type { Day } from './days';
import type { Grade, Review } from './review';

/** Where an item stands after some reviews. */
export interface Standing {
  /** The grade of the latest review. */
  grade: Grade;
  /** The day of the latest review. */
  reviewed: Day;
  /** The day on which it comes again; undefined where it need not come again before the interview. */
  due: Day | undefined;
}

/** What the schedule depends on besides the reviews. */
export interface Times {
  today: Day;
  /** The day of the interview, where it is known and not over. */
  interview?: Day;
}

/** Says when items come again. */
export interface Scheduler {
  /** Where an item stands after these reviews, in any order; undefined where there are none. */
  standing(reviews: readonly Review[], times: Times): Standing | undefined;
}
