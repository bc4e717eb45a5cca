import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate, dayNamed } from '../../src/practice/schedule/days';
import { type PlanItem, planOf } from '../../src/practice/schedule/plan';
import { nextSaid, planDays, practiceSaid } from '../../src/practice/schedule/plan-days';

const TODAY = dayFromDate('2026-12-29') ?? 0;
const items = (count: number): PlanItem[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `deck/item-${at}`,
    kind: 'card',
    guide: 0,
    theme: 'any',
    seconds: 60,
  }));
const reading = { title: 'A page', path: '/a/', minutes: 6 };

/** The plan for some new cards, a line per day. */
function planFor(count: number, interview?: number): string[] {
  const times = { today: TODAY, ...(interview !== undefined && { interview: TODAY + interview }) };
  const plan = planOf(items(count), new Map(), times, 15);
  return planDays(plan, new Map([[TODAY + 1, [reading]]]), times).map(
    (day) =>
      `${dayNamed(day.day, TODAY)}: ${practiceSaid(day)}${day.readings.map(({ title }) => ` ${title}`).join('')}`,
  );
}

test('with the interview in three days, each day is there up to the interview, and the last before it is light', () => {
  assert.deepEqual(planFor(8, 3), [
    'Today: 4 items',
    'Tomorrow: 4 items A page',
    'Thu, Dec 31: One story aloud, then 8 cards. Then stop.',
    'Fri, Jan 1: Your interview. Look at one or two of your stories.',
  ]);
});

test('on the day before, there’s only that day, and on the day itself only the interview', () => {
  assert.match(planFor(0, 1)[0] ?? '', /^Today: One story aloud\. Then stop\.$/);
  assert.equal(planFor(8, 1).length, 2);
  assert.deepEqual(planFor(8, 0), ['Today: Your interview. Look at one or two of your stories.']);
});

test('without a date there’s today and a week; with one far ahead, four weeks and the interview', () => {
  assert.equal(planFor(8).length, 8);
  assert.equal(planFor(8, 28).length, 29);
  assert.equal(planFor(8, 90).length, 30);
  assert.equal(
    planFor(8, 90).at(-1),
    'Mon, Mar 29: Your interview. Look at one or two of your stories.',
  );
});

test('what comes next names the day and how long it takes', () => {
  const day = { count: 0, minutes: 0, talk: false };
  const outlook = [
    { ...day, day: TODAY + 1 },
    { ...day, day: TODAY + 2, count: 1, minutes: 1 },
  ];
  assert.equal(
    nextSaid({ outlook, next: undefined }, TODAY),
    'In 2 days: one item, about one minute.',
  );
  assert.equal(
    nextSaid(
      { outlook: [{ day: TODAY + 1, count: 10, minutes: 7, talk: true }], next: undefined },
      TODAY,
    ),
    'Tomorrow: one story aloud, then 10 cards, about 7 minutes.',
  );
  assert.equal(
    nextSaid({ outlook: [], next: { day: TODAY + 40, count: 3 } }, TODAY),
    'On February 7, 2027: 3 items.',
  );
  assert.equal(nextSaid({ outlook: [], next: undefined }, TODAY), '');
});
