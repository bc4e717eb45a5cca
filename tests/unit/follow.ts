import { type Day, dayOf } from '../../src/practice/schedule/days';
import { openScheduler } from '../../src/practice/schedule/fsrs';
import { type Plan, type PlanItem, planOf } from '../../src/practice/schedule/plan';
import type { ItemStatus, Times } from '../../src/practice/schedule/scheduler';
import { seeded } from '../../src/practice/session/random';
import type { Review } from '../../src/practice/storage/review';

/** Noon of a day in November 2026. */
const noon = (date: number): number => new Date(2026, 10, date, 12).getTime();

/** The day on which every reader begins. */
export const TODAY: Day = dayOf(noon(1));

/** The reviews of each item, by its id. */
export type Logs = Map<string, Review[]>;

const scheduler = openScheduler();

export function statusesOf(logs: Logs, times: Times): Map<string, ItemStatus> {
  const statuses = new Map<string, ItemStatus>();
  for (const [id, log] of logs) {
    const status = scheduler.status(log, times);
    if (status) statuses.set(id, status);
  }
  return statuses;
}

/** Adds an answer at noon of a day. */
export function answer(logs: Logs, id: string, ahead: number, grade: Review['grade']): void {
  const review = { at: noon(1 + ahead), grade, contentHash: 'any' };
  logs.set(id, [...(logs.get(id) ?? []), review]);
}

interface Reader {
  minutes: number;
  /** For how many days they practice. */
  days: number;
  /** In how many days from the first their interview is; undefined without one. */
  interview?: number;
  /** The days on which they don't practice, from 0. */
  away?: readonly number[];
  seed: string;
}

/** The plans of a reader who knows seven items of ten, as each day begins. */
export function follow(
  items: readonly PlanItem[],
  { minutes, days, interview, away = [], seed }: Reader,
): { plan: Plan; logs: Logs; times: Times }[] {
  const random = seeded(seed);
  const logs: Logs = new Map();
  return Array.from({ length: days }, (_, ahead) => {
    const times = {
      today: TODAY + ahead,
      ...(interview !== undefined && { interview: TODAY + interview }),
    };
    const plan = planOf(items, statusesOf(logs, times), times, minutes);
    const before = new Map(logs);
    if (!away.includes(ahead))
      for (const id of [...plan.due, ...plan.fresh])
        answer(logs, id, ahead, random() < 0.7 ? 'knew' : 'missed');
    return { plan, logs: before, times };
  });
}
