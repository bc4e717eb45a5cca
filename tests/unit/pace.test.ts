import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemSeconds, READ_A_MINUTE } from '../../src/model/item-time';
import { dayOf } from '../../src/practice/schedule/days';
import { minutesFrom } from '../../src/practice/schedule/minutes';
import { paceOf } from '../../src/practice/schedule/pace';
import { secondsOf } from '../../src/practice/schedule/plan-items';
import { recallEntry } from '../../src/practice/session/recall';

const NOON = new Date(2026, 10, 1, 12).getTime();
const TOMORROW = dayOf(NOON) + 1;

/** Answers to items of 20 seconds each, after so many seconds each, in one visit. */
const answers = (gaps: number[], visitId = 'visit', start = NOON) => {
  let at = start;
  return [0, ...gaps].map((gap) => ({
    seconds: 20,
    reviews: [{ at: (at += gap * 1000), grade: 'knew' as const, contentHash: 'w', visitId }],
  }));
};
const ten = (seconds: number): number[] => Array<number>(10).fill(seconds);

test('the pace is the median of the times between answers, from ten of them on', () => {
  assert.equal(paceOf([], TOMORROW), 1);
  assert.equal(paceOf(answers(ten(30)), TOMORROW), 1.5);
  assert.equal(paceOf(answers(ten(30).slice(1)), TOMORROW), 1);
  assert.equal(paceOf(answers([...ten(30), 1, 2, 200, 250]), TOMORROW), 1.5, 'a few odd ones');
  assert.equal(paceOf(answers(ten(30)).toReversed(), TOMORROW), 1.5, 'in any order');
});

test('breaks, other visits and today’s answers say nothing about the pace', () => {
  assert.equal(paceOf(answers([...ten(30), ...ten(301)]), TOMORROW), 1.5);
  assert.equal(paceOf(answers(ten(301)), TOMORROW), 1);
  const other = answers(ten(30), 'other', NOON + 10_000);
  assert.equal(paceOf([...answers(ten(30)), ...other], TOMORROW), 1.5);
  assert.equal(paceOf(answers(ten(30)), TOMORROW - 1), 1);
});

test('nobody is more than twice as slow or as fast as most', () => {
  assert.equal(paceOf(answers(ten(290)), TOMORROW), 2);
  assert.equal(paceOf(answers(ten(2)), TOMORROW), 0.5);
  assert.equal(paceOf(answers(ten(0)), TOMORROW), 1, 'not answers that were made all at once');
});

test('an item takes the time to read it, and the time to answer', () => {
  assert.equal(itemSeconds('card', READ_A_MINUTE), 60 + itemSeconds('card', 0));
  assert.ok(itemSeconds('card', 0) < itemSeconds('question', 0));
  assert.equal(itemSeconds('exercise', 0), 240);
  const own = { id: 'a', question: '', answer: '', story: '' };
  const untimed = secondsOf(recallEntry(own));
  const told = recallEntry({ ...own, minutes: 2 });
  assert.equal(secondsOf(told), untimed + 120);
  assert.equal(secondsOf(told, 2), untimed * 2 + 120, 'talking takes its time, whatever the pace');
});

test('the minutes a day are a whole number from 5 to 60, and 15 if the setting doesn’t say', () => {
  assert.deepEqual(
    ['', '20', '7.4', '0', '-3', '999', 'many', ' '].map(minutesFrom),
    [15, 20, 7, 5, 5, 60, 15, 5],
  );
});
