import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayOf } from '../../src/practice/schedule/days';
import { openScheduler } from '../../src/practice/schedule/fsrs';
import { FIRST_INTERVAL } from '../../src/practice/schedule/plan';
import type { ItemStatus, Times } from '../../src/practice/schedule/scheduler';
import type { Grade, Review } from '../../src/practice/storage/review';

const RUNS = { seed: 20_260_101, numRuns: 1000 };
const MINUTE = 60_000;
const scheduler = openScheduler();

/** The first day of every log, and one after the end of all of them. */
const START = dayOf(new Date(2026, 0, 1, 12).getTime());
const END = START + 15_000;

/** Noon of a day, by the clock of this machine. */
const noon = (day: Day): number => new Date(2026, 0, 1 + day - START, 12).getTime();
const review = (at: number, grade: Grade): Review => ({ at, grade, contentHash: 'any' });

/** Reviews at noon of these days, counted from the first, those of one day a minute apart. */
const log = (...reviews: [day: number, grade: Grade][]): Review[] =>
  reviews.map(([day, grade], at) => review(noon(START + day) + at * MINUTE, grade));

function status(reviews: readonly Review[], times: Times): ItemStatus {
  const found = scheduler.status(reviews, times);
  assert.ok(found);
  return found;
}

/** How many days after its last review an item comes back, if there's no interview. */
function interval(reviews: readonly Review[]): number {
  const { due, reviewed } = status(reviews, { today: END });
  assert.ok(due !== undefined);
  return due - reviewed;
}

const anyGrade = fc.constantFrom<Grade>('missed', 'knew');

/** Logs in order of time: one review or many, several on a day or years apart. */
const anyLog = fc
  .array(fc.record({ days: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1000)), grade: anyGrade }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    let day = 0;
    return log(...steps.map(({ days, grade }): [number, Grade] => [(day += days), grade]));
  });

const lastDay = (reviews: readonly Review[]): Day =>
  Math.max(...reviews.map(({ at }) => dayOf(at)));

/** A log, a today that isn't before any of its reviews, and an interview today or later. */
const anyTimes = fc
  .record({
    reviews: anyLog,
    since: fc.oneof(fc.nat(3), fc.nat(400)),
    ahead: fc.oneof(fc.nat(3), fc.nat(400)),
  })
  .map(({ reviews, since, ahead }) => {
    const today = lastDay(reviews) + since;
    return { reviews, today, interview: today + ahead };
  });

/*
 * The figures are those of ts-fsrs’s own tests, packages/fsrs/__tests__/FSRS-6.test.ts at v5.4.1: “memory state
 * [short-term]”, which ends at a stability of 53.62691 days (53.335 without the rule for one day) and quotes fsrs-rs,
 * src/inference.rs; and “ivl_history”, without the intervals of 0 that come of learning steps within a day.
 */
test('the intervals are the library’s own reference values', () => {
  const memory = log(
    [0, 'missed'],
    [0, 'knew'],
    [1, 'knew'],
    [4, 'knew'],
    [12, 'knew'],
    [33, 'knew'],
  );
  assert.equal(interval(memory), 54);

  const history = log(
    [0, 'knew'],
    [0, 'knew'],
    [2, 'knew'],
    [13, 'knew'],
    [59, 'knew'],
    [222, 'knew'],
    [720, 'missed'],
    [720, 'missed'],
    [720, 'knew'],
    [722, 'knew'],
    [726, 'knew'],
    [733, 'knew'],
    [745, 'knew'],
  );
  const intervals = history.map((_, at) => interval(history.slice(0, at + 1)));
  assert.deepEqual(
    [...intervals.slice(1, 6), ...intervals.slice(8)],
    [2, 11, 46, 163, 498, 2, 4, 7, 12, 21],
  );
});

test('a success never shortens the interval, a miss never lengthens it, and the later the success the longer', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(1500), fc.nat(1500), (reviews, days, more) => {
      const before = interval(reviews);
      const after = (later: number, grade: Grade): number =>
        interval([...reviews, review(noon(lastDay(reviews) + later) + 60 * MINUTE, grade)]);
      assert.ok(after(days, 'knew') >= before, 'a success');
      assert.ok(after(days, 'missed') <= before, 'a miss');
      assert.ok(after(days + more, 'knew') >= after(days, 'knew'), 'a later success');
    }),
    RUNS,
  );
});

test('nothing comes back before the day after its last review', () => {
  fc.assert(
    fc.property(anyTimes, ({ reviews, today, interview }) => {
      for (const times of [{ today }, { today, interview }]) {
        const { due, reviewed } = status(reviews, times);
        assert.equal(reviewed, lastDay(reviews));
        assert.ok(due === undefined || due > reviewed);
      }
    }),
    RUNS,
  );
});

test('every review of a day counts: without any one of them, the interval is different', () => {
  const history = log(
    [0, 'missed'],
    [0, 'missed'],
    [0, 'knew'],
    [0, 'knew'],
    [1, 'knew'],
    [4, 'knew'],
    [12, 'knew'],
    [33, 'knew'],
  );
  for (const at of history.keys())
    assert.notEqual(interval(history.toSpliced(at, 1)), interval(history), `without review ${at}`);
});

test('the order of the reviews never matters, so two logs merge either way, and no item affects another', () => {
  const crowded = fc.array(fc.record({ day: fc.nat(4), minute: fc.nat(1), grade: anyGrade }), {
    minLength: 1,
    maxLength: 10,
  });
  const reviewsOf = crowded.map((steps) =>
    steps.map(({ day, minute, grade }) => review(noon(START + day) + minute * MINUTE, grade)),
  );
  const shuffled = reviewsOf.chain((reviews) =>
    fc.record({
      reviews: fc.constant(reviews),
      shuffled: fc.shuffledSubarray(reviews, { minLength: reviews.length }),
    }),
  );
  fc.assert(
    fc.property(fc.array(shuffled), fc.nat(9), (items, days) => {
      const times = { today: START + 4, interview: START + 4 + days };
      const one = items.map(({ reviews }) => scheduler.status(reviews, times));
      const other = items.toReversed().map((item) => scheduler.status(item.shuffled, times));
      assert.deepEqual(other.toReversed(), one);
    }),
    RUNS,
  );
});

test('an item that was never answered has no status', () => {
  assert.equal(scheduler.status([], { today: START }), undefined);
});

test('a status has the last grade, and the days that count', () => {
  const reviews = log([3, 'knew'], [5, 'knew'], [9, 'missed']);
  assert.deepEqual(status(reviews, { today: END }), {
    grade: 'missed',
    begun: START + 3,
    reviewed: START + 9,
    fades: START + 10,
    due: START + 10,
  });
});

test('a clock that was set back hides no item: dates after today count like the latest review that isn’t', () => {
  const later = fc.array(fc.record({ days: fc.integer({ min: 1, max: 2000 }), grade: anyGrade }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.constant([]), anyLog),
      later,
      fc.nat(400),
      (reviews, future, passed) => {
        const today = reviews.length > 0 ? lastDay(reviews) + passed : START;
        let day = today + 500;
        const ahead = future.map(({ days, grade }) => review(noon((day += days)), grade));
        const stands = status([...reviews, ...ahead], { today });
        const last = reviews.at(-1);
        if (!last) {
          assert.deepEqual([stands?.due, stands?.grade], [today, future.at(-1)?.grade]);
          return;
        }
        const before = future.map(({ grade }, at) => review(last.at - 10 + at, grade));
        const { grade } = status(reviews, { today });
        assert.deepEqual(stands, {
          ...status([...reviews.slice(0, -1), ...before, last], { today: today + 5000 }),
          grade,
        });
        assert.deepEqual(
          stands,
          status([...reviews, ...ahead], { today: today + 100 }),
          'the same as the days go by',
        );
      },
    ),
    RUNS,
  );
});

test('what was known only minutes after a miss still counts as missed; later that day it doesn’t', () => {
  const missed = review(noon(START), 'missed');
  const after = (minutes: number): Review => review(noon(START) + minutes * MINUTE, 'knew');
  const gradeAfter = (...minutes: number[]): Grade =>
    status([missed, ...minutes.map(after)], { today: START }).grade;
  assert.deepEqual(
    [gradeAfter(1), gradeAfter(1, 9), gradeAfter(1, 11), gradeAfter(60)],
    ['missed', 'missed', 'knew', 'knew'],
  );
});

test('if clocks go back over midnight, a review belongs to the day that had begun', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/St_Johns';
  try {
    const before = Date.parse('2010-11-07T00:00:30-02:30');
    const after = Date.parse('2010-11-06T23:01:30-03:30');
    assert.deepEqual([after - before, dayOf(after) - dayOf(before)], [MINUTE, -1]);
    const { reviewed, due } = status([review(before, 'knew'), review(after, 'missed')], {
      today: END,
    });
    assert.deepEqual([reviewed, due], [dayOf(before), dayOf(before) + 1]);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('nothing is scheduled for the day of the interview or after, and what comes before it stays', () => {
  fc.assert(
    fc.property(anyTimes, ({ reviews, today, interview }) => {
      const { due, fades } = status(reviews, { today, interview });
      assert.equal(fades, status(reviews, { today }).due);
      assert.equal(due, fades < interview ? fades : undefined);
    }),
    RUNS,
  );
});

test('what is known at once comes again after as many days as the plan takes it to', () => {
  assert.equal(interval(log([0, 'knew'])), FIRST_INTERVAL);
});

test('what an interview means, day by day', () => {
  const interview = START + 30;
  const due = (reviews: Review[], today: Day): number | undefined => {
    const found = status(reviews, { today, interview }).due;
    return found === undefined ? undefined : found - START;
  };
  const known = log([0, 'knew'], [2, 'knew'], [13, 'knew']);
  assert.equal(interval(known), 46);
  assert.equal(due(known, START + 13), undefined, 'it’s still known on the day');
  assert.equal(due(log([0, 'knew'], [2, 'knew']), START + 2), 13, 'what comes before it stays');
  assert.equal(due(log([27, 'knew']), START + 27), 29);
  assert.equal(due(log([28, 'knew']), START + 28), undefined);
  assert.equal(due(log([28, 'missed']), START + 28), 29);
  assert.equal(due(log([29, 'missed']), START + 29), undefined, 'on its own day nothing comes');
  assert.equal(due(known, START + 31), 59, 'once it is over, it is no matter');
  assert.equal(due(log([30, 'missed']), START + 31), 31);
});
