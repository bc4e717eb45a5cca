/** A calendar day in the reader's time zone, as the number of days since January 1, 1970. */
export type Day = number;

const LENGTH = 86_400_000;

/** From this many days ahead on, a day is named by its date; before, the days are counted. */
const WEEK = 7;

/** The day of a time in milliseconds since 1970, by the reader's own clock and time zone. */
export const dayOf = (at: number): Day =>
  Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / LENGTH);

/**
 * The day of a date as in a date field, `2026-12-03`; undefined if it has another form or isn't a
 * real date.
 */
export function dayFromDate(date: string): Day | undefined {
  const [whole, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (!whole) return undefined;
  const found = Date.UTC(Number(year), Number(month) - 1, Number(day)) / LENGTH;
  // `Date.UTC` accepts February 30 as a day in March.
  return dateOfDay(found) === date ? found : undefined;
}

/** The date of a day, `2026-12-03`. */
export const dateOfDay = (day: Day): string => new Date(day * LENGTH).toISOString().slice(0, 10);

/**
 * When something comes, for a sentence: “today”, “tomorrow”, “in 3 days”, and from a week ahead on
 * “on December 3”, with the year if it isn't this one. What should have come before today comes
 * today.
 */
export function whenSaid(day: Day, today: Day): string {
  const ahead = day - today;
  if (ahead <= 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead < WEEK) return `in ${ahead} days`;
  return `on ${dateSaid(day, today)}`;
}

/** The date of a day: “December 3”, with the year if it isn't today's. */
export function dateSaid(day: Day, today: Day): string {
  const sameYear = dateOfDay(day).slice(0, 4) === dateOfDay(today).slice(0, 4);
  const date = new Date(day * LENGTH);
  const name = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
  return sameYear ? name : `${name}, ${date.getUTCFullYear()}`;
}

/** The name of a day in a list: “Today”, “Tomorrow”, “Thu, Dec 3”. */
export function dayNamed(day: Day, today: Day): string {
  if (day === today) return 'Today';
  if (day === today + 1) return 'Tomorrow';
  const date = new Date(day * LENGTH);
  const month = MONTHS[date.getUTCMonth()]?.slice(0, 3);
  return `${WEEKDAYS[date.getUTCDay()]}, ${month} ${date.getUTCDate()}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

// The browser's own names would take ten milliseconds for the first date.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
