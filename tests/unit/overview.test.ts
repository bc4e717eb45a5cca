import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../src/practice/schedule/days';
import { openScheduler } from '../../src/practice/schedule/fsrs';
import { howKnown, overviewOf } from '../../src/practice/schedule/overview';
import type { ItemStatus } from '../../src/practice/schedule/scheduler';
import type { Grade, Review } from '../../src/practice/storage/review';

const noon = (date: number): number => new Date(2026, 10, date, 12).getTime();
const TODAY = dayOf(noon(20));
const review = (date: number, grade: Grade): Review => ({
  at: noon(date),
  grade,
  contentHash: 'any',
});
const stand = (reviews: Review[], interview?: number): ItemStatus =>
  openScheduler().status(reviews, { today: TODAY, interview }) as ItemStatus;

/** Known two days after it was first known, so it stays known for days. */
const KNOWN = [review(17, 'knew'), review(19, 'knew')];
const MISSED = [review(17, 'knew'), review(20, 'missed')];
const DUE_AGAIN = [review(1, 'knew'), review(3, 'knew')];

test('an item is known until it’s due again, and shaky from then on or if it was missed', () => {
  assert.equal(howKnown(undefined, TODAY), 'unanswered');
  assert.equal(howKnown(stand(KNOWN), TODAY), 'known');
  assert.equal(howKnown(stand(MISSED), TODAY), 'shaky');
  assert.equal(howKnown(stand(DUE_AGAIN), TODAY), 'shaky');
  const { due } = stand(KNOWN);
  assert.ok(due !== undefined);
  assert.deepEqual(
    [howKnown(stand(KNOWN), due - 1), howKnown(stand(KNOWN), due)],
    ['known', 'shaky'],
  );
});

test('an interview makes an item come no more, and leaves it as known as it is', () => {
  const dayBefore = stand(KNOWN, TODAY + 1);
  assert.deepEqual([dayBefore.due, howKnown(dayBefore, TODAY)], [undefined, 'known']);
  const notAgain = stand([review(17, 'knew'), review(20, 'missed')], TODAY);
  assert.deepEqual([notAgain.due, howKnown(notAgain, TODAY)], [undefined, 'shaky']);
});

test('items are counted by guide, by theme, and in total', () => {
  const items = [
    { id: 'a/1', guide: 0, theme: 'ownership' },
    { id: 'a/2', guide: 0, theme: 'learning' },
    { id: 'b/1', guide: 0, theme: 'learning' },
    { id: 'c/1', guide: 2, theme: 'learning' },
  ];
  const statuses = new Map([
    ['a/1', stand(KNOWN)],
    ['a/2', stand(MISSED)],
    ['b/1', stand(DUE_AGAIN)],
    ['gone/1', stand(KNOWN)],
  ]);
  const { total, guides, themes } = overviewOf(items, statuses, TODAY);
  assert.deepEqual(total, { known: 1, shaky: 2, unanswered: 1 });
  assert.deepEqual(
    [...guides],
    [
      [0, { known: 1, shaky: 2, unanswered: 0 }],
      [2, { known: 0, shaky: 0, unanswered: 1 }],
    ],
  );
  assert.deepEqual(
    [...themes],
    [
      ['ownership', { known: 1, shaky: 0, unanswered: 0 }],
      ['learning', { known: 0, shaky: 2, unanswered: 1 }],
    ],
  );
  assert.deepEqual(overviewOf([], statuses, TODAY).total, { known: 0, shaky: 0, unanswered: 0 });
});
