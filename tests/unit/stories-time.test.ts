import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { STORY_PARTS, type StoryPartName } from '../../src/model/items';
import { PLAN } from '../../src/practice/speaking/parts';
import { RATES, rateFrom, shortTime, timeBar } from '../../src/stories/time/bar';
import { TIME_MODELS, type TimeModel, type TimeModelId } from '../../src/stories/time/models';

/** Parts with so many words each. */
const words = (...counts: number[]): Record<StoryPartName, string> => {
  const [Situation = '', Task = '', Action = '', Result = '', Takeaway = ''] = counts.map((count) =>
    'word '.repeat(count),
  );
  return { Situation, Task, Action, Result, Takeaway };
};
const MODELS = Object.entries(TIME_MODELS) as [TimeModelId, TimeModel][];

test('a part has its seconds at the reader’s rate, and its share of the words', () => {
  const { parts, seconds, isLong } = timeBar(words(30, 30, 60, 60, 100), 140, 'takeaway');
  assert.deepEqual(
    parts.map((part) => [part.seconds, part.percent]),
    [
      [13, 11],
      [13, 11],
      [26, 21],
      [26, 21],
      [43, 36],
    ],
  );
  assert.deepEqual([seconds, isLong], [120, false]);
  assert.equal(timeBar(words(30, 30, 60, 60, 100), 130, 'takeaway').isLong, true);
  assert.deepEqual(shortTime('word '.repeat(71), 140), { seconds: 30, isLong: false });
});

test('each model says in words which parts have too much or too little by its advice', () => {
  const said = (model: TimeModelId, ...counts: number[]): string[] =>
    timeBar(words(...counts), 140, model).compared.map(({ words: sentence }) => sentence);
  assert.deepEqual(said('takeaway', 20, 20, 15, 15, 30), [
    'The Situation and the Task take 40%. This advice asks for 10–30%: cut here first.',
    'The Action and the Result take 30%. That’s within the 20–40% that this advice asks for.',
    'The Takeaway takes 30%. This advice asks for 45–55%: say more here, or less elsewhere.',
  ]);
  assert.deepEqual(
    timeBar(words(20, 20, 20, 20, 20), 140, 'repair').compared.map(({ is }) => is),
    ['over', 'under'],
  );
  assert.deepEqual(timeBar(words(), 140, 'star').compared, []);
});

test('every model covers the five parts once, can be met, and calls itself usual advice', () => {
  for (const [, { advice, asks }] of MODELS) {
    assert.match(advice, /usual advice/);
    assert.deepEqual(
      asks.flatMap(({ parts }) => parts),
      [...STORY_PARTS],
    );
    assert.ok(asks.reduce((sum, { from }) => sum + from, 0) <= 100);
    assert.ok(asks.reduce((sum, { to }) => sum + to, 0) >= 100);
  }
  const planned = words(...PLAN.map(({ from, to }) => Math.round((to - from) * 1000)));
  assert.ok(timeBar(planned, 140, 'takeaway').compared.every(({ is }) => is === 'within'));
});

test('whatever the texts, shares and seconds are finite, and a comparison is about the share it names', () => {
  const text = fc.oneof(fc.string(), fc.lorem({ maxCount: 80 }));
  fc.assert(
    fc.property(
      fc.tuple(text, text, text, text, text),
      fc.integer({ min: RATES.from, max: RATES.to }),
      fc.constantFrom(...MODELS.map(([id]) => id)),
      ([Situation, Task, Action, Result, Takeaway], rate, model) => {
        const bar = timeBar({ Situation, Task, Action, Result, Takeaway }, rate, model);
        for (const { seconds, percent } of bar.parts)
          assert.ok(Number.isInteger(seconds) && percent >= 0 && percent <= 100);
        for (const { is, percent, from, to } of bar.compared)
          assert.equal(is, percent < from ? 'under' : percent > to ? 'over' : 'within');
      },
    ),
  );
});

test('a rate that isn’t from 130 to 150 counts as the usual one', () => {
  assert.deepEqual(
    ['', '130', '150', '129', '500', 'x', '140.5'].map(rateFrom),
    [140, 130, 150, 140, 140, 140, 140],
  );
});
