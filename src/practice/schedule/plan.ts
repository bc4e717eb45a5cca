/**
 * What the reader is to practice today, and what comes next.
 *
 * Due today is each item whose day has come, and today's share of the new items, which were never
 * answered. Without an interview the share is `NEW_A_DAY`. With one, the new items are spread
 * evenly over the days before it, so that each can come at least once more. The day before the
 * interview brings all that are left; the interview's own day brings none, since they couldn't come
 * again. New items that the reader already answered today count toward the share.
 */
import type { Day } from './days';
import { comingInterview, type ItemStatuses, type Times } from './scheduler';

/** How many new items a day brings without an interview: a convention. */
export const NEW_A_DAY = 10;

export interface Plan {
  /**
   * The ids of the items whose day has come: missed ones first, then the longest overdue, then in
   * the given order.
   */
  due: string[];
  /** The ids of today's share of the new items, in the given order. */
  fresh: string[];
  /**
   * The first day after today that brings something, and at least how many items; undefined if no
   * day does.
   */
  next: { day: Day; count: number } | undefined;
  /** The work until the interview; undefined without one, and from the day before it on. */
  pace: Pace | undefined;
}

/** The least work until an interview: items that are answered until then can come again. */
interface Pace {
  /** The number of days from today until the day before the interview, without that day. */
  days: number;
  /**
   * The average number of items on each of these days, rounded up, including what was answered
   * today.
   */
  aDay: number;
  /** The number of items on the day before the interview: all of them, once. */
  dayBefore: number;
}

/**
 * Makes the plan.
 *
 * @param ids all items, in the order in which new ones are to come
 * @param statuses for the same `times`; those of other items are ignored
 */
export function planOf(ids: readonly string[], statuses: ItemStatuses, times: Times): Plan {
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
  /** For a day after today. */
  const countOn = (day: Day): number =>
    day === dayBefore ? ids.length : (dueOn.get(day) ?? 0) + share(day - today);
  const coming = [today + 1, ...dueOn.keys(), ...(dayBefore === undefined ? [] : [dayBefore])];
  const next = coming.reduce(
    (first, day) => (day < first && countOn(day) > 0 ? day : first),
    Infinity,
  );

  return {
    due: dueNow.map(({ id }) => id),
    fresh: unseen.slice(0, share(0)),
    next: next === Infinity ? undefined : { day: next, count: countOn(next) },
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
 * How many new items today and each day after it bring.
 *
 * @param left how many items were never answered
 * @param begun how many were answered for the first time today
 * @param days how many days there are before the interview's, including today; undefined without an
 *   interview
 * @returns gives the number for a day, by how many days ahead it is, if the reader follows the plan
 *   until then
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
