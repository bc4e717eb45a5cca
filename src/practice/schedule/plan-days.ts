import type { Reading } from '../../model/practice-data';
import { type Day, whenSaid } from './days';
import type { Plan } from './plan';
import { comingInterview, type Times } from './scheduler';

/** A day of the plan, as readers see it. */
export interface PlanDay {
  day: Day;
  /** The day before the interview is light, and on its own day there's nothing to practice. */
  special: 'eve' | 'interview' | undefined;
  /** How many items to practice. */
  count: number;
  /** How many minutes that takes, the story included. */
  minutes: number;
  /** Whether to tell a story aloud. */
  talk: boolean;
  readings: readonly Reading[];
}

/**
 * What each day brings from today on, up to the day of the interview, or for as long as the plan is
 * made. Of today, it's what's left. If the interview is farther ahead, the days before it are left
 * out.
 */
export function planDays(
  { today: left, outlook }: Pick<Plan, 'today' | 'outlook'>,
  readings: ReadonlyMap<Day, readonly Reading[]>,
  times: Times,
): PlanDay[] {
  const interview = comingInterview(times);
  const days = interview === times.today ? [] : [left, ...outlook];
  const planned = days.map(
    ({ day, count, minutes, talk }): PlanDay => ({
      day,
      special: interview !== undefined && day === interview - 1 ? 'eve' : undefined,
      count,
      minutes,
      talk,
      readings: readings.get(day) ?? [],
    }),
  );
  return interview === undefined
    ? planned
    : [
        ...planned,
        { day: interview, special: 'interview', count: 0, minutes: 0, talk: false, readings: [] },
      ];
}

/** What to practice on a day, in a few words. */
export function practiceSaid(day: PlanDay): string {
  if (day.special === 'interview') return 'Your interview. Look at one or two of your stories.';
  const said = capitalized(loadSaid(day)) || 'Nothing to practice';
  return day.special === 'eve' ? `${said}. Then stop.` : said;
}

/** What comes next after today, and when, in a sentence; empty if nothing does. */
export function nextSaid({ outlook, next }: Pick<Plan, 'outlook' | 'next'>, today: Day): string {
  const first = outlook.find(({ count, talk }) => count > 0 || talk);
  if (first) {
    const when = capitalized(whenSaid(first.day, today));
    return `${when}: ${loadSaid(first)}, about ${minutesSaid(first.minutes)}.`;
  }
  return next ? `${capitalized(whenSaid(next.day, today))}: ${counted(next.count, 'item')}.` : '';
}

const loadSaid = ({ count, talk }: { count: number; talk: boolean }): string =>
  [talk && 'one story aloud', count > 0 && counted(count, talk ? 'card' : 'item')]
    .filter(Boolean)
    .join(', then ');

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A number of minutes, in words. */
export const minutesSaid = (minutes: number): string => counted(minutes, 'minute');

const counted = (count: number, noun: string): string =>
  count === 1 ? `one ${noun}` : `${count} ${noun}s`;
