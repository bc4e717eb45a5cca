import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../src/practice/schedule/days';
import { figuresOf } from '../../src/practice/schedule/figures';
import { openStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';

const noon = (date: number): number => new Date(2026, 10, date, 12).getTime();
const TODAY = dayOf(noon(20));

test('days count once over all items, retired ones too, and those after today as today; what was undone doesn’t count', () => {
  const storage = new FakeStorage({ 'handbook/set-aside/tick/x': 'bad' });
  let time = 0;
  const record = openStore(
    () => storage,
    'handbook/',
    () => time,
  );
  const review = (id: string, date: number): void => {
    time = noon(date);
    record.review(id, { grade: 'knew', contentHash: 'abc' });
  };
  for (const [id, date] of [
    ['a/one', 10],
    ['a/two', 10],
    ['a/two', 11],
    ['gone/one', 12],
    ['a/one', 25],
    ['a/one', 28],
    ['a/one', 15],
  ] as const)
    review(id, date);
  record.undoReview('a/one');
  const figures = figuresOf(record.store, (id) => id.startsWith('a/'), TODAY);
  assert.deepEqual(figures, { days: 4, retired: 1, quarantined: 1 });
});
