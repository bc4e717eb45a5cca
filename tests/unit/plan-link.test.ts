import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate } from '../../src/practice/schedule/days';
import { changesOwn, planFrom, planQuery } from '../../src/practice/schedule/plan-link';

const TODAY = dayFromDate('2026-11-21') ?? 0;

test('a plan survives its link', () => {
  for (const terms of [
    { interview: TODAY + 12, minutes: 20 },
    { interview: TODAY },
    { minutes: 5 },
  ])
    assert.deepEqual(planFrom(`?${planQuery(terms)}`, TODAY), terms);
  assert.equal(planQuery({ interview: TODAY, minutes: 15 }), 'interview=2026-11-21&minutes=15');
});

test('of a link, only what can be is taken', () => {
  for (const [query, terms] of [
    ['', undefined],
    ['?session=due', undefined],
    ['?interview=2026-11-20', undefined],
    ['?interview=2026-02-30', undefined],
    ['?interview=tomorrow&minutes=many', undefined],
    ['?minutes=', undefined],
    ['?minutes=4', undefined],
    ['?minutes=61', undefined],
    ['?minutes=7.5', undefined],
    ['?interview=2026-11-20&minutes=30', { minutes: 30 }],
    ['?minutes=1000&interview=2026-11-22', { interview: TODAY + 1 }],
  ] as const)
    assert.deepEqual(planFrom(query, TODAY), terms, query);
});

test('a link that says otherwise than the reader changes something; one that adds to it doesn’t', () => {
  const own = { interview: TODAY + 5, minutes: 15 };
  assert.equal(changesOwn({ interview: TODAY + 6 }, own), true);
  assert.equal(changesOwn({ minutes: 20 }, own), true);
  assert.equal(changesOwn(own, own), false);
  assert.equal(changesOwn(own, {}), false);
  assert.equal(changesOwn({ interview: TODAY + 5, minutes: 20 }, { interview: TODAY + 5 }), false);
});
