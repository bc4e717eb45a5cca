import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { REHEARSAL } from '../../src/model/item-time';
import { REVIEW_KINDS } from '../../src/model/items';
import type { Day } from '../../src/practice/schedule/days';
import { CARDS_ON_EVE, type Plan, type PlanItem, planOf } from '../../src/practice/schedule/plan';
import type { ItemStatus } from '../../src/practice/schedule/scheduler';
import type { Grade } from '../../src/practice/storage/review';
import { answer, follow, type Logs, statusesOf, TODAY } from './follow';

const SEED = 20_260_101;

const item = (at: number, kind: PlanItem['kind'] = 'card', seconds = 30): PlanItem => ({
  id: `deck/item-${at}`,
  kind,
  guide: 0,
  theme: 'any',
  seconds,
});
/** Cards of one guide that take half a minute each. */
const itemsOf = (count: number): PlanItem[] => Array.from({ length: count }, (_, at) => item(at));
const idsOf = (items: readonly PlanItem[]): string[] => items.map(({ id }) => id);

const stands = (
  due: Day | undefined,
  grade: Grade = 'knew',
  begun = TODAY - 9,
  reviewed = TODAY - 3,
): ItemStatus => ({ grade, begun, reviewed, fades: due ?? TODAY + 99, due });

const secondsOf = (items: readonly PlanItem[], ids: readonly string[]): number =>
  items.filter(({ id }) => ids.includes(id)).reduce((sum, { seconds }) => sum + seconds, 0);

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
  const items = [...statuses.keys()].slice(0, -1).map((id) => ({ ...item(0), id }));
  const plan = planOf(items, statuses, { today: TODAY }, 15);
  assert.deepEqual(plan.due, [
    'missed-late',
    'missed-today',
    'known-late',
    'known-today',
    'known-today-too',
  ]);
  assert.deepEqual(plan.fresh, []);
  assert.deepEqual([plan.today.count, plan.today.minutes], [5, 3], 'two and a half, rounded up');
  assert.deepEqual(plan.next, { day: TODAY + 1, count: 1 });
});

test('with no items there is nothing to do but to tell a story on the day before', () => {
  for (const interview of [undefined, TODAY, TODAY + 1, TODAY + 9]) {
    const plan = planOf([], new Map(), { today: TODAY, interview }, 15);
    assert.deepEqual([plan.due, plan.fresh, plan.next, plan.unreached], [[], [], undefined, 0]);
    const talks = interview === TODAY + 1;
    assert.deepEqual(plan.today, { day: TODAY, count: 0, minutes: talks ? 3 : 0, talk: talks });
  }
});

test('a day brings as much as fits in the minutes, less what was done on it', () => {
  const items = itemsOf(50);
  const plan = planOf(items, new Map(), { today: TODAY }, 10);
  assert.deepEqual(plan.fresh, idsOf(items.slice(0, 20)));
  assert.deepEqual(plan.next, { day: TODAY + 1, count: 20 });
  const begun = (count: number): Map<string, ItemStatus> =>
    new Map(
      idsOf(items.slice(0, count)).map((id) => [id, stands(TODAY + 9, 'knew', TODAY, TODAY)]),
    );
  const half = planOf(items, begun(15), { today: TODAY }, 10);
  assert.deepEqual([half.fresh, half.done], [idsOf(items.slice(15, 20)), 8]);
  const more = planOf(items, begun(25), { today: TODAY }, 10);
  assert.deepEqual([more.fresh, more.today.minutes, more.done], [[], 0, 13]);
  assert.deepEqual(more.next, { day: TODAY + 1, count: 20 });
});

test('what doesn’t fit today comes on the days after, and the plan says when', () => {
  const items = itemsOf(30);
  const statuses = new Map(idsOf(items).map((id, at) => [id, stands(TODAY - 30 + at)]));
  const plan = planOf(items, statuses, { today: TODAY }, 5);
  assert.deepEqual(plan.due, idsOf(items.slice(0, 10)));
  assert.deepEqual(
    [...plan.later],
    items.slice(10).map(({ id }, at) => [id, TODAY + (at < 10 ? 1 : 2)]),
  );
  assert.deepEqual(
    plan.outlook.map(({ count }) => count),
    [10, 10, 0, 0, 0, 0, 0],
  );
  assert.equal(planOf(items, statuses, { today: TODAY, interview: TODAY }, 5).later.size, 30);
});

test('a long item makes way for shorter ones once, and is then asked, however few the minutes', () => {
  const items = [item(0), item(1, 'exercise', 400), item(2)];
  const statuses = new Map(idsOf(items).map((id) => [id, stands(TODAY)]));
  const plan = planOf(items, statuses, { today: TODAY }, 5);
  assert.deepEqual(plan.due, ['deck/item-0', 'deck/item-2']);
  assert.deepEqual([...plan.later], [['deck/item-1', TODAY + 1]]);
  statuses.set('deck/item-0', stands(TODAY + 9));
  statuses.set('deck/item-2', stands(TODAY + 9));
  const next = planOf(items, statuses, { today: TODAY + 1 }, 5);
  assert.deepEqual([next.due, next.today.minutes], [['deck/item-1'], 7]);
});

test('new items take turns among the guides, and among the themes', () => {
  const items = itemsOf(12).map((each, at) => ({
    ...each,
    guide: Math.floor(at / 4),
    theme: at % 4 < 2 ? 'a' : 'b',
  }));
  const { fresh } = planOf(items, new Map(), { today: TODAY }, 5);
  const asked = fresh.flatMap((id) => items.filter((each) => each.id === id));
  assert.deepEqual(
    asked.slice(0, 9).map(({ guide }) => guide),
    [0, 1, 2, 0, 1, 2, 0, 1, 2],
  );
  assert.deepEqual(
    asked.slice(0, 6).map(({ theme }) => theme),
    ['a', 'b', 'a', 'b', 'a', 'b'],
  );
});

test('with an interview far enough ahead, the new items are spread evenly over the days before it', () => {
  const items = itemsOf(10);
  const at = (ahead: number, statuses = new Map<string, ItemStatus>()): Plan =>
    planOf(items, statuses, { today: TODAY, interview: TODAY + ahead }, 15);
  assert.deepEqual(
    [at(6).fresh.length, at(6).outlook.map(({ count }) => count)],
    [2, [2, 4, 4, 4, 10]],
    'what is known at once comes again after two days',
  );
  assert.deepEqual([at(100).fresh.length, at(100).next?.count], [1, 1]);
  const begun = new Map([['deck/item-0', stands(TODAY + 2, 'knew', TODAY, TODAY)]]);
  assert.equal(at(6, begun).fresh.length, 1, 'less what was begun today');
});

test('when the time is short, new items come as soon as they fit, and the plan says how many don’t', () => {
  const items = itemsOf(60);
  const plan = planOf(items, new Map(), { today: TODAY, interview: TODAY + 3 }, 10);
  assert.deepEqual([plan.fresh.length, plan.unreached], [20, 20]);
  assert.deepEqual(
    plan.outlook.map(({ count, minutes, talk }) => [count, minutes, talk]),
    [
      [20, 10, false],
      [10, 8, true],
    ],
  );
  const far = planOf(itemsOf(2000), new Map(), { today: TODAY, interview: TODAY + 60 }, 10);
  assert.ok(far.unreached > 900 && far.unreached < 1300, `${far.unreached} not reached`);
});

test('the day before the interview brings a story and ten cards at most, missed ones first', () => {
  const items = [item(0, 'question'), item(1, 'exercise'), ...itemsOf(30).slice(2)];
  const times = { today: TODAY, interview: TODAY + 1 };
  const statuses = new Map(idsOf(items.slice(0, 14)).map((id) => [id, stands(undefined)]));
  statuses.set('deck/item-7', stands(TODAY - 1));
  statuses.set('deck/item-9', stands(TODAY, 'missed'));
  statuses.set('deck/item-0', stands(TODAY, 'missed'));
  const plan = planOf(items, statuses, times, 15);
  assert.deepEqual(plan.due.slice(0, 2), ['deck/item-9', 'deck/item-7']);
  assert.deepEqual([plan.due.length, plan.fresh], [CARDS_ON_EVE, []]);
  assert.deepEqual([plan.today.talk, plan.today.minutes], [true, REHEARSAL / 60 + 5]);
  assert.deepEqual([plan.outlook, plan.next], [[], undefined]);
  assert.deepEqual([...plan.later], [['deck/item-0', undefined]]);

  const first = planOf(items, new Map(), times, 15);
  assert.deepEqual([first.due, first.fresh.length], [[], CARDS_ON_EVE], 'who begins on that day');
  assert.equal(planOf(items, new Map(), times, 5).fresh.length, 4, 'within the minutes');
});

test('on the day before the interview, what’s told aloud is an item if there is one, better one’s own, and only once', () => {
  const aloud = (at: number, whose: 'own' | 'guide'): PlanItem => ({
    ...item(at, whose === 'own' ? 'recall' : 'talk', 240),
    aloud: whose,
  });
  const times = { today: TODAY, interview: TODAY + 1 };
  const cards = itemsOf(20);
  const guides = [...cards, aloud(20, 'guide')];
  const both = [...guides, aloud(21, 'own')];
  const first = planOf(guides, new Map(), times, 15);
  assert.deepEqual(
    [first.rehearsal, first.fresh[0], first.today.count, first.today.minutes, first.today.talk],
    ['deck/item-20', 'deck/item-20', CARDS_ON_EVE, 4 + CARDS_ON_EVE / 2, true],
  );
  assert.equal(planOf(both, new Map(), times, 15).rehearsal, 'deck/item-21');
  const known = new Map([['deck/item-20', stands(undefined)]]);
  const again = planOf(guides, known, times, 15);
  assert.deepEqual([again.rehearsal, again.due], ['deck/item-20', ['deck/item-20']]);

  const told = new Map([['deck/item-20', stands(undefined, 'knew', TODAY, TODAY)]]);
  const rest = planOf(guides, told, times, 15);
  assert.deepEqual(
    [rest.rehearsal, rest.today.talk, rest.today.count],
    [undefined, false, CARDS_ON_EVE],
  );
});

test('a story of one’s own to tell comes before all else that’s due, and first among the new ones', () => {
  const own = { ...item(20, 'recall', 240), aloud: 'own' as const };
  const next = { ...item(21, 'recall', 240), aloud: 'own' as const };
  const items = [...itemsOf(20), own, next];
  const missed = new Map([
    ['deck/item-3', stands(TODAY - 2, 'missed')],
    [own.id, stands(TODAY)],
  ]);
  assert.deepEqual(planOf(items, missed, { today: TODAY }, 15).due, [own.id, 'deck/item-3']);
  const fresh = (statuses: Map<string, ItemStatus>): string[] =>
    planOf(items, statuses, { today: TODAY }, 60).fresh;
  assert.deepEqual(fresh(new Map()).slice(0, 2), [own.id, 'deck/item-0']);
  const begun = new Map([[own.id, stands(TODAY + 2, 'knew', TODAY, TODAY)]]);
  assert.equal(fresh(begun)[0], 'deck/item-0', 'one of them a day');
  const before = new Map([[own.id, stands(TODAY + 2, 'knew', TODAY - 1, TODAY - 1)]]);
  assert.equal(fresh(before)[0], next.id);
});

test('an interview that is over changes nothing, and on its own day there is nothing to do', () => {
  const items = itemsOf(30);
  assert.deepEqual(
    planOf(items, new Map(), { today: TODAY, interview: TODAY - 1 }, 15),
    planOf(items, new Map(), { today: TODAY }, 15),
  );
  const { today, due, fresh } = planOf(
    items,
    new Map([['deck/item-0', stands(TODAY - 1)]]),
    { today: TODAY, interview: TODAY },
    15,
  );
  assert.deepEqual([today.count, due, fresh], [0, [], []]);
});

const anyItems = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...REVIEW_KINDS),
      guide: fc.nat(4),
      theme: fc.constantFrom('a', 'b', 'c'),
      seconds: fc.integer({ min: 8, max: 600 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) =>
    all.map((each, at): PlanItem => {
      const aloud = { talk: 'guide', recall: 'own' } as const;
      return {
        ...each,
        id: `deck/item-${at}`,
        ...((each.kind === 'talk' || each.kind === 'recall') && { aloud: aloud[each.kind] }),
      };
    }),
  );
const anyReader = fc.record({
  minutes: fc.integer({ min: 5, max: 60 }),
  interview: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  away: fc.uniqueArray(fc.nat(12), { maxLength: 6 }),
  seed: fc.string(),
});

test('no day asks for more than the minutes, or for more than one item beyond them', () => {
  fc.assert(
    fc.property(anyItems, anyReader, (items, reader) => {
      const longest = Math.max(...items.map(({ seconds }) => seconds));
      for (const { plan } of follow(items, { ...reader, days: 14 })) {
        const seconds = secondsOf(items, [...plan.due, ...plan.fresh]);
        if (plan.today.count > 1) assert.ok(seconds <= reader.minutes * 60, `${seconds} s`);
        for (const { minutes, count } of [plan.today, ...plan.outlook]) {
          assert.ok(minutes <= reader.minutes + Math.ceil(longest / 60), `${minutes} min`);
          assert.ok(count <= items.length);
        }
      }
    }),
    { seed: SEED },
  );
});

test('nothing overdue is lost: it’s asked today, or on a day that the plan tells, or after the interview', () => {
  fc.assert(
    fc.property(anyItems, anyReader, (items, reader) => {
      const interview = reader.interview ?? Infinity;
      for (const [ahead, { plan, logs, times }] of follow(items, {
        ...reader,
        days: 14,
      }).entries()) {
        const overdue = [...statusesOf(logs, times)].flatMap(([id, { due }]) =>
          due !== undefined && due <= times.today ? [id] : [],
        );
        for (const id of overdue) assert.ok(plan.due.includes(id) !== plan.later.has(id), id);
        for (const id of plan.later.keys()) assert.ok(overdue.includes(id), `${id} is not overdue`);
        if (ahead > interview) continue;
        for (const day of plan.later.values())
          if (day !== undefined) assert.ok(day > times.today && day < TODAY + interview);
      }
    }),
    { seed: SEED },
  );
});

test('the day before the interview is light, whoever comes to it, and its own day is free', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyReader,
      fc.integer({ min: 1, max: 12 }),
      (items, reader, interview) => {
        const days = follow(items, { ...reader, interview, days: interview + 1 });
        for (const [ahead, { plan }] of days.entries()) {
          const asked = [...plan.due, ...plan.fresh];
          const isEve = ahead === interview - 1;
          assert.equal(plan.today.talk, isEve);
          if (isEve) {
            assert.ok(asked.length <= CARDS_ON_EVE + 1);
            const told = items.filter(({ id, kind }) => asked.includes(id) && kind !== 'card');
            assert.deepEqual(idsOf(told), plan.rehearsal ? [plan.rehearsal] : []);
            assert.equal(told.length, items.some(({ aloud }) => aloud) ? 1 : 0);
          }
          if (ahead === interview) assert.deepEqual(asked, []);
          assert.ok(plan.outlook.filter(({ talk }) => talk).length <= 1);
        }
      },
    ),
    { seed: SEED },
  );
});

test('without an interview, who goes on meets every item', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 5, max: 30 }), fc.string(), (items, minutes, seed) => {
      const met = new Set(
        follow(items, { minutes, days: 150, seed }).flatMap(({ plan }) => plan.fresh),
      );
      assert.equal(met.size, items.length);
    }),
    { seed: SEED, numRuns: 20 },
  );
});

test('what a day asks stays the same while it is done, in whatever order', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyReader,
      fc.integer({ min: 0, max: 6 }),
      fc.infiniteStream(fc.nat(1000)),
      (items, reader, ahead, picks) => {
        const day = follow(items, { ...reader, days: ahead + 1 }).at(-1);
        assert.ok(day);
        const { plan, logs, times } = day;
        const now: Logs = new Map(logs);
        const left = [...plan.due, ...plan.fresh];
        while (left.length > 0) {
          const pick = picks.next().value ?? 0;
          const [id = ''] = left.splice(pick % left.length, 1);
          answer(now, id, ahead, pick % 3 > 0 ? 'knew' : 'missed');
          const then = planOf(items, statusesOf(now, times), times, reader.minutes);
          assert.deepEqual([...then.due, ...then.fresh].sort(), left.toSorted());
        }
      },
    ),
    { seed: SEED },
  );
});

test('an interview in three days, 15 minutes a day, the second day missed: no day is heavy', () => {
  // As many as the guides had when this was written, with the times of their kinds.
  const items = [
    ...Array.from({ length: 69 }, (_, at) => item(at, 'card', 20)),
    ...Array.from({ length: 36 }, (_, at) => item(69 + at, 'question', 75)),
    ...Array.from({ length: 5 }, (_, at) => item(105 + at, 'exercise', 370)),
  ].map((each, at) => ({ ...each, guide: at % 6 }));
  const reader = { minutes: 15, days: 4, interview: 3, away: [1], seed: 'reader' };
  const loads = follow(items, reader).map(({ plan }) => [
    plan.due.length,
    plan.fresh.length,
    plan.today.minutes,
  ]);
  const table = `to review, new, minutes:\n${loads.map((load) => load.join('\t')).join('\n')}`;
  const minutes = loads.map((load) => load[2] ?? 0);
  assert.ok(
    minutes.every((each) => each <= 15),
    table,
  );
  assert.deepEqual([loads[2]?.[0], minutes[2], minutes[3]], [10, 7, 0], table);
});

// It takes some 50 ms; the limit is for slow machines, and still far below what anything that grows by the square takes.
test('10,000 items are planned at once', () => {
  const items = itemsOf(10_000).map((each, at) => ({ ...each, guide: at % 40 }));
  const logs: Logs = new Map();
  for (const [at, { id }] of items.slice(0, 5000).entries()) {
    answer(logs, id, -60 + (at % 20), 'knew');
    answer(logs, id, -30 + (at % 25), at % 3 ? 'knew' : 'missed');
  }
  const times = { today: TODAY, interview: TODAY + 10 };
  const statuses = statusesOf(logs, times);
  const begin = performance.now();
  const plan = planOf(items, statuses, times, 15);
  const took = performance.now() - begin;
  assert.deepEqual([plan.due.length, plan.today.minutes], [30, 15]);
  assert.ok(plan.later.size > 1000, String(plan.later.size));
  assert.ok(took < 1000, `${took} ms`);
});
