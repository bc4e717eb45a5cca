import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingsByDay } from '../../src/practice/schedule/readings';

const TODAY = 20_000;
const pages = [16, 6, 14, 15, 14, 5].map((minutes, at) => ({
  title: `Page ${at + 1}`,
  path: `/guides/${at + 1}/`,
  minutes,
}));
/** The days from today, each with the numbers of its pages. */
const read = (interview: number | undefined, minutes = 15, since = TODAY): string[] =>
  [
    ...readingsByDay(
      pages,
      { today: TODAY, ...(interview !== undefined && { interview: TODAY + interview }) },
      since,
      minutes,
    ),
  ].map(
    ([day, own]) => `${day - TODAY}: ${own.map(({ title }) => title.replace('Page ', '')).join()}`,
  );

test('without an interview there is a page or more a day, in the order of the guides', () => {
  assert.deepEqual(read(undefined), ['0: 1', '1: 2', '2: 3', '3: 4', '4: 5', '5: 6']);
});

test('until an interview as much is read a day as fits, and nothing on the day before or after', () => {
  assert.deepEqual(read(3), ['0: 1', '1: 2']);
  assert.deepEqual(read(3, 60), ['0: 1,2', '1: 3,4']);
  assert.deepEqual(read(3, 45), ['0: 1,2', '1: 3,4']);
  for (const interview of [0, 1]) assert.deepEqual(read(interview), []);
});

test('what was to be read before today isn’t told again', () => {
  assert.deepEqual(read(3, 15, TODAY - 1), ['0: 2', '1: 3']);
  assert.deepEqual(read(undefined, 15, TODAY - 9), []);
  assert.deepEqual(read(undefined, 15, TODAY + 9)[0], '0: 1', 'a clock that was set back');
});
