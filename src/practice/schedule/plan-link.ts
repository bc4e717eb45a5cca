import { type Day, dateOfDay, dayFromDate } from './days';
import { MINUTES, MINUTES_A_DAY } from './minutes';
import { INTERVIEW } from './when';

/** What a plan is made from, apart from what the reader did. */
export interface PlanTerms {
  /** The day of the interview; undefined without one. */
  interview?: Day;
  /** How many minutes a day there are; undefined if that isn't said. */
  minutes?: number;
}

/** The query of an address with a plan: `interview=2026-12-03&minutes=15`. */
export const planQuery = ({ interview, minutes }: PlanTerms): string =>
  new URLSearchParams([
    ...(interview === undefined ? [] : [[INTERVIEW, dateOfDay(interview)]]),
    ...(minutes === undefined ? [] : [[MINUTES, String(minutes)]]),
  ]).toString();

/**
 * The plan in the query of an address; undefined if there's none. What can't be, such as a date that
 * has passed, is left out.
 */
export function planFrom(query: string, today: Day): PlanTerms | undefined {
  const search = new URLSearchParams(query);
  const interview = dayFromDate(search.get(INTERVIEW) ?? '');
  const minutes = Number(search.get(MINUTES) ?? NaN);
  const { least, most } = MINUTES_A_DAY;
  const terms: PlanTerms = {
    ...(interview !== undefined && interview >= today && { interview }),
    ...(Number.isInteger(minutes) && minutes >= least && minutes <= most && { minutes }),
  };
  return Object.keys(terms).length > 0 ? terms : undefined;
}

/** Whether a plan would change something that the reader has set. */
export const changesOwn = (terms: PlanTerms, own: PlanTerms): boolean =>
  differs(terms.interview, own.interview) || differs(terms.minutes, own.minutes);

const differs = (one: number | undefined, own: number | undefined): boolean =>
  one !== undefined && own !== undefined && one !== own;
