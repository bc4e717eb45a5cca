import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayOf } from '../../src/practice/schedule/days';
import { openScheduler } from '../../src/practice/schedule/fsrs';
import { NEW_A_DAY, type Plan, planOf } from '../../src/practice/schedule/plan';
import type { ItemStatus, ItemStatuses, Times } from '../../src/practice/schedule/scheduler';
import { seeded } from '../../src/practice/session/random';
import type { Grade, Review } from '../../src/practice/storage/review';

const SEED = 20_260_101;
const TODAY = dayOf(new Date(2026, 10, 1, 12).getTime());
const scheduler = openScheduler();

const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `deck/item-${at}`);
const stands = (
  due: Day | undefined,
  grade: Grade = 'knew',
  begun = TODAY - 9,
  reviewed = TODAY - 3,
): ItemStatus => ({
  grade,
  begun,
  reviewed,
  fades: due ?? TODAY + 99,
  due,
});

/** Items that were first answered today. */
const begunToday = (count: number): Map<string, ItemStatus> =>
  new Map(idsOf(count).map((id) => [id, stands(TODAY + 2, 'knew', TODAY, TODAY)]));

test('what is due comes missed first, then by how long it is overdue, then as given', () => {
  const statuses = new Map([
    ['known-late', stands(TODAY - 5)],
    ['known-today', stands(TODAY)],
    ['missed-today', stands(TODAY, 'missed')],
    ['later', stands(TODAY + 1, 'missed')],
    ['not again', stands(undefined)],
    ['missed-late', stands(TODAY - 1, 'missed')],
    ['known-today-too', stands(TODAY)],
    ['no longer on the site', stands(TODAY)],
  ]);
  const ids = [...statuses.keys()].slice(0, -1);
  const plan = planOf(ids, statuses, { today: TODAY });
  assert.deepEqual(plan.due, [
    'missed-late',
    'missed-today',
    'known-late',
    'known-today',
    'known-today-too',
  ]);
  assert.deepEqual(plan.fresh, []);
  assert.deepEqual(plan.next, { day: TODAY + 1, count: 1 });
});

test('with no items, there’s nothing to do', () => {
  for (const interview of [undefined, TODAY, TODAY + 1, TODAY + 9]) {
    const { due, fresh, next, pace } = planOf([], new Map(), { today: TODAY, interview });
    assert.deepEqual([due, fresh, next], [[], [], undefined]);
    assert.equal(pace?.aDay ?? 0, 0);
  }
});

test('without an interview, a few new items a day, minus those started today', () => {
  const ids = idsOf(2 * NEW_A_DAY + 3);
  const fresh = planOf(ids, new Map(), { today: TODAY });
  assert.deepEqual(fresh.fresh, ids.slice(0, NEW_A_DAY));
  assert.deepEqual(fresh.next, { day: TODAY + 1, count: NEW_A_DAY });
  assert.equal(fresh.pace, undefined);

  assert.deepEqual(planOf(ids, begunToday(4), { today: TODAY }).fresh, ids.slice(4, NEW_A_DAY));
  const more = planOf(ids, begunToday(NEW_A_DAY + 2), { today: TODAY });
  assert.deepEqual(more.fresh, [], 'more than the share was begun');
  assert.deepEqual(more.next, { day: TODAY + 1, count: NEW_A_DAY });
});

test('with an interview, the new items are spread over the days before it', () => {
  const ids = idsOf(10);
  const at = (ahead: number, statuses = new Map<string, ItemStatus>()) =>
    planOf(ids, statuses, { today: TODAY, interview: TODAY + ahead });
  assert.deepEqual([at(4).fresh.length, at(4).next], [3, { day: TODAY + 1, count: 3 }]);
  assert.deepEqual(
    at(2).next,
    { day: TODAY + 1, count: 10 },
    'the day before also brings all that was begun until then',
  );
  assert.deepEqual(at(4).pace, { days: 3, aDay: 3, dayBefore: 10 });
  assert.equal(at(4, begunToday(1)).fresh.length, 2);
  assert.deepEqual(at(4, begunToday(4)).fresh, [], 'more than today’s share was begun');
  assert.deepEqual([at(100).fresh.length, at(100).next?.count], [1, 1]);
});

test('the day before the interview has everything new, and its own day nothing new', () => {
  const ids = idsOf(10);
  const before = planOf(ids, new Map([[ids[0] as string, stands(TODAY)]]), {
    today: TODAY,
    interview: TODAY + 1,
  });
  assert.deepEqual(
    [before.due.length, before.fresh.length, before.next, before.pace],
    [1, 9, undefined, undefined],
  );
  const then = planOf(ids, new Map([[ids[0] as string, stands(TODAY - 1)]]), {
    today: TODAY,
    interview: TODAY,
  });
  assert.deepEqual(
    [then.due.length, then.fresh.length, then.next, then.pace],
    [1, 0, undefined, undefined],
  );
});

test('a past interview sets no pace', () => {
  const ids = idsOf(30);
  assert.deepEqual(
    planOf(ids, new Map(), { today: TODAY, interview: TODAY - 1 }),
    planOf(ids, new Map(), { today: TODAY }),
  );
});

/**
 * The daily plans of a reader who follows them, and misses some items, until an interview that's
 * this many days ahead.
 */
function follow(ids: string[], days: number, seed: string): Plan[] {
  const random = seeded(seed);
  const logs = new Map<string, Review[]>();
  return Array.from({ length: days + 1 }, (_, ahead) => {
    const times = { today: TODAY + ahead, interview: TODAY + days };
    const plan = planOf(ids, statusesOf(logs, times), times);
    const at = new Date(2026, 10, 1 + ahead, 12).getTime();
    for (const id of [...plan.due, ...plan.fresh]) {
      logs.set(id, [
        ...(logs.get(id) ?? []),
        { at, grade: random() < 0.7 ? 'knew' : 'missed', contentHash: 'any' },
      ]);
    }
    return plan;
  });
}

function statusesOf(logs: Map<string, Review[]>, times: Times): ItemStatuses {
  const statuses = new Map<string, ItemStatus>();
  for (const [id, log] of logs) statuses.set(id, scheduler.status(log, times) as ItemStatus);
  return statuses;
}

test('readers who follow the plan see every new item before the interview, evenly, and all items the day before', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 25 }),
      fc.string(),
      (count, days, seed) => {
        const ids = idsOf(count);
        const plans = follow(ids, days, seed);
        const last = plans[days - 1] as Plan;
        assert.deepEqual([...last.due, ...last.fresh].sort(), [...ids].sort(), 'the day before');
        assert.deepEqual(
          plans.flatMap(({ fresh }) => fresh),
          ids,
        );
        const shares = plans.slice(0, days).map(({ fresh }) => fresh.length);
        assert.ok(Math.max(...shares) - Math.min(...shares) <= 1, `new items by day: ${shares}`);
        assert.deepEqual(plans[days]?.fresh, []);
      },
    ),
    { seed: SEED },
  );
});

test('each day has what was announced for it, or more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 25 }),
      fc.string(),
      (count, days, seed) => {
        const plans = follow(idsOf(count), days, seed);
        const counts = plans.map(({ due, fresh }) => due.length + fresh.length);
        for (const [day, { next, pace }] of plans.entries()) {
          if (next) assert.ok((counts[next.day - TODAY] as number) >= next.count, `on day ${day}`);
          const rest = counts.slice(day, days - 1);
          assert.equal(pace?.days, rest.length || undefined);
          if (pace)
            assert.ok(
              pace.aDay <= Math.ceil(rest.reduce((sum, each) => sum + each, 0) / pace.days),
            );
        }
      },
    ),
    { seed: SEED },
  );
});

test('what a day asks doesn’t change while the reader does it', () => {
  const ids = idsOf(40);
  const times = { today: TODAY, interview: TODAY + 2 };
  const logs = new Map<string, Review[]>();
  const { fresh, pace } = planOf(ids, new Map(), times);
  assert.deepEqual([fresh.length, pace], [20, { days: 1, aDay: 20, dayBefore: 40 }]);
  for (const id of fresh) {
    logs.set(id, [{ at: new Date(2026, 10, 1, 12).getTime(), grade: 'knew', contentHash: 'any' }]);
    const now = planOf(ids, statusesOf(logs, times), times);
    assert.deepEqual([...now.due, ...now.fresh], fresh.slice(logs.size));
    assert.deepEqual(now.pace, pace);
  }
});

// It takes about 15 ms. The limit leaves room for slow machines, but anything quadratic would take
// far longer.
test('10,000 items are planned at once', () => {
  const ids = idsOf(10_000);
  const logs = new Map<string, Review[]>();
  for (const [at, id] of ids.slice(0, 5000).entries()) {
    const first = new Date(2026, 8, 1 + (at % 20), 12).getTime();
    const again = new Date(2026, 9, 1 + (at % 25), 12).getTime();
    logs.set(id, [
      { at: first, grade: 'knew', contentHash: 'any' },
      { at: again, grade: at % 3 ? 'knew' : 'missed', contentHash: 'any' },
    ]);
  }
  const times = { today: TODAY, interview: TODAY + 10 };
  const begin = performance.now();
  const plan = planOf(ids, statusesOf(logs, times), times);
  const took = performance.now() - begin;
  assert.equal(plan.fresh.length, 500);
  assert.equal(plan.pace?.dayBefore, 10_000);
  assert.ok(plan.due.length > 1000 && plan.due.length < 5000, String(plan.due.length));
  assert.ok(took < 1000, `${took} ms`);
});
