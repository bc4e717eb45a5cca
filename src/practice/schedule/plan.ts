/**
 * What a reader is to practice today, and what is coming.
 *
 * Due today is each item whose day has come, and today's share of the new items, those that were never answered. Without
 * an interview the share is `NEW_A_DAY`. With one, the new items are spread evenly over the days before it, so that each
 * can come at least once more; on the day before, the rest of them comes, and on the interview's own day none: an item
 * that is met on that day cannot come again. What was begun today already is taken off the share.
 */
import type { Day } from './days';
import { comingInterview, type ItemStatuses, type Times } from './scheduler';

/** How many new items a day brings where no interview sets the pace: a convention. */
export const NEW_A_DAY = 10;

/** How many days a forecast shows, with today. */
const HORIZON = 14;

export interface Plan {
  /** The items whose day has come: the missed before the known, among each the longest overdue first, else as given. */
  due: string[];
  /** Today's share of the items that were never answered, as given. */
  fresh: string[];
  /** The first day after today that brings something, and how many items; undefined where no day does as things stand. */
  next: { day: Day; count: number } | undefined;
  /** How many items each day brings at least, from today on; no day after the interview is in it. */
  forecast: number[];
  /** What it takes until the interview, while there is a day before the day before it. */
  pace: Pace | undefined;
}

/** What it takes until an interview, at least, since what is answered on the way can come again on the way. */
interface Pace {
  /** How many days there are from today until the day before the interview, that one not counted. */
  days: number;
  /** How many items each of these days brings on average, rounded up; what was answered today counts as of today. */
  aDay: number;
  /** How many items the day before the interview brings: all of them, once. */
  dayBefore: number;
}

/**
 * The plan.
 *
 * @param ids the items that there are, in the order in which new ones are to come
 * @param statuses where they stand, for the same times; items that are not among `ids` count for nothing
 * @param horizon how many days the forecast has, with today
 */
export function planOf(
  ids: readonly string[],
  statuses: ItemStatuses,
  times: Times,
  horizon = HORIZON,
): Plan {
  const { today } = times;
  const interview = comingInterview(times);
  const dueNow: { id: string; missed: boolean; due: Day }[] = [];
  const unseen: string[] = [];
  const dueOn = new Map<Day, number>();
  let begun = 0;
  let answered = 0;
  for (const id of ids) {
    const status = statuses.get(id);
    if (!status) {
      unseen.push(id);
      continue;
    }
    const { due, grade } = status;
    if (status.begun === today) begun++;
    if (status.reviewed === today) answered++;
    if (due === undefined) continue;
    if (due <= today) dueNow.push({ id, missed: grade === 'missed', due });
    else dueOn.set(due, (dueOn.get(due) ?? 0) + 1);
  }
  dueNow.sort((a, b) => Number(b.missed) - Number(a.missed) || a.due - b.due);

  const share = newShare(
    unseen.length,
    begun,
    interview === undefined ? undefined : interview - today,
  );
  const dayBefore = interview !== undefined && interview - 1 > today ? interview - 1 : undefined;
  const countOn = (day: Day): number => {
    if (day === today) return dueNow.length + share(0);
    return day === dayBefore ? ids.length : (dueOn.get(day) ?? 0) + share(day - today);
  };
  const coming = [today + 1, ...dueOn.keys(), ...(dayBefore === undefined ? [] : [dayBefore])];
  const next = coming.reduce(
    (first, day) => (day < first && countOn(day) > 0 ? day : first),
    Infinity,
  );
  const length = interview === undefined ? horizon : Math.min(horizon, interview - today + 1);

  return {
    due: dueNow.map(({ id }) => id),
    fresh: unseen.slice(0, share(0)),
    next: next === Infinity ? undefined : { day: next, count: countOn(next) },
    forecast: Array.from({ length }, (_, ahead) => countOn(today + ahead)),
    pace: dayBefore === undefined ? undefined : pace(dayBefore),
  };

  function pace(last: Day): Pace {
    const days = last - today;
    let count = answered + dueNow.length + unseen.length - share(days);
    for (const [day, due] of dueOn) if (day < last) count += due;
    return { days, aDay: Math.ceil(count / days), dayBefore: ids.length };
  }
}

/**
 * How many new items belong to today and to each day after it, told by how far ahead the day is; if each day keeps to it,
 * tomorrow’s plan says the same.
 *
 * @param left how many items were never answered
 * @param begun how many were answered for the first time today
 * @param days how many days there are before the interview's, with today; undefined where there is no interview
 */
function newShare(
  left: number,
  begun: number,
  days: number | undefined,
): (ahead: number) => number {
  if (days === undefined) {
    const first = Math.min(left, Math.max(0, NEW_A_DAY - begun));
    return (ahead) =>
      ahead === 0
        ? first
        : Math.min(NEW_A_DAY, Math.max(0, left - first - NEW_A_DAY * (ahead - 1)));
  }
  const first = days === 0 ? 0 : Math.max(0, Math.ceil((left + begun) / days) - begun);
  return (ahead) => {
    if (ahead === 0) return first;
    return ahead < days ? Math.max(0, Math.ceil((left - first - (ahead - 1)) / (days - 1))) : 0;
  };
}
