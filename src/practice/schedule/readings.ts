import type { Reading } from '../../model/practice-data';
import type { Day } from './days';
import { comingInterview, type Times } from './scheduler';

/**
 * What to read on which day, in the order of the guides: nothing of it has to be read. Each day
 * brings at least one page while there are any. Until an interview, it brings as many more as make
 * the pages last, but no more than fit in the reader's minutes; the day before it brings none.
 *
 * @param since the day on which the reader began to plan; what was to be read before today isn't
 *   told again, as nobody knows what was read
 * @param minutes how many minutes a day the reader has
 */
export function readingsByDay(
  readings: readonly Reading[],
  times: Times,
  since: Day,
  minutes: number,
): ReadonlyMap<Day, readonly Reading[]> {
  const interview = comingInterview(times);
  const start = Math.min(since, times.today);
  const end = interview === undefined ? Infinity : interview - 1;
  const total = readings.reduce((sum, each) => sum + each.minutes, 0);
  const room = Math.min(minutes, Math.ceil(total / Math.max(1, end - start)));
  const byDay = new Map<Day, Reading[]>();
  let day = start;
  let used = 0;
  for (const reading of readings) {
    if (used > 0 && used + reading.minutes > room) {
      day++;
      used = 0;
    }
    if (day >= end) break;
    if (day >= times.today) byDay.set(day, [...(byDay.get(day) ?? []), reading]);
    used += reading.minutes;
  }
  return byDay;
}
