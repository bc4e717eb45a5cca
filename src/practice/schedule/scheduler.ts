import type { Grade, Review } from '../record/review';
import type { Day } from './days';

/** Where an item stands after some reviews. */
export interface Standing {
  /** The grade of the latest review; missed also where it was known only minutes after a miss. */
  grade: Grade;
  /** The day of the first review. */
  begun: Day;
  /** The day of the latest review. */
  reviewed: Day;
  /** The day on which it would come again if there were no interview: until then it is likely still known. */
  fades: Day;
  /** The day on which it comes again; undefined where it need not come again before the interview. */
  due: Day | undefined;
}

/** Where each item stands that was ever answered, by its id. */
export type Standings = ReadonlyMap<string, Standing>;

/** What the schedule depends on besides the reviews. */
export interface Times {
  today: Day;
  /** The day of the interview, where it is known; one before today is over, and ignored. */
  interview?: Day;
}

/** Says when items come again. */
export interface Scheduler {
  /** Where an item stands after these reviews, in any order; undefined where there are none. */
  standing(reviews: readonly Review[], times: Times): Standing | undefined;
}

/** The day of an interview that is still to come, or today. */
export const comingInterview = ({ today, interview }: Times): Day | undefined =>
  interview !== undefined && interview >= today ? interview : undefined;
