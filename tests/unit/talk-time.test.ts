import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, storyTime, talkTime } from '../../src/model/talk-time';

test('a word is a run of letters and digits, even with joining characters inside', () => {
  const words: [text: string, count: number][] = [
    ['', 0],
    [' – … “”', 0],
    ['I lost 3 weeks.', 4],
    ['a 90-minute outage', 3],
    ["We didn’t know, and they don't.", 6],
    ['$2,000 and 2.5 hours', 4],
    ['24–44% of it', 4],
    ['First.Then 1, 2', 4],
    ['résumé, naïve', 2],
    ['QA/ops, front-end-first', 3],
  ];
  for (const [text, count] of words) assert.equal(countWords(text), count, text);
});

test('the time is for 150 and 130 words a minute, to the nearest five seconds', () => {
  assert.deepEqual(talkTime(300), { from: 120, to: 140 });
  assert.deepEqual(talkTime(206), { from: 80, to: 95 });
  assert.deepEqual(talkTime(1), { from: 5, to: 5 });
});

test('each part has its share of the words, in order', () => {
  const words = (count: number): string => Array(count).fill('word').join(' ');
  const { parts, seconds } = storyTime({
    Situation: words(35),
    Task: words(29),
    Action: words(35),
    Result: words(42),
    Takeaway: words(79),
  });
  assert.deepEqual(
    parts.map(({ name, percent }) => `${name} ${percent}%`),
    ['Situation 16%', 'Task 13%', 'Action 16%', 'Result 19%', 'Takeaway 36%'],
  );
  assert.deepEqual(
    parts.map((part) => part.words),
    [35, 29, 35, 42, 79],
  );
  assert.deepEqual(seconds, { from: 90, to: 100 });
});

test('a story without words has no share and breaks nothing', () => {
  assert.deepEqual(
    storyTime({}).parts.map(({ percent }) => percent),
    [0, 0, 0, 0, 0],
  );
});
