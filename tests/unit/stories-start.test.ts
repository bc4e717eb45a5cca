import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SITE_PAGES } from '../../src/authoring/site-pages';
import { STEPS } from '../../src/components/StoriesPage/steps';
import { STORY_PARTS } from '../../src/model/items';
import { countWords, talkTime } from '../../src/model/talk-time';
import { openStore } from '../../src/practice/storage/practice-store';
import { partId, takeIdApart } from '../../src/stories/ids';
import { fillParts, firstDraft } from '../../src/stories/start/first-draft';
import { MEMORIES, memoriesIn, memoryId } from '../../src/stories/start/memories';
import { answerId, nextQuestion, START_QUESTIONS } from '../../src/stories/start/questions';
import { FakeStorage } from './fake-storage';

test('the answers become sentences in the order of the questions, part by part', () => {
  assert.deepEqual(
    firstDraft({
      change: 'now I count twice',
      where: ' I ran a warehouse ',
      decision: 'I said “no need to count.”',
      reason: 'iPads were slow!',
      goal: 'ship 40 orders…',
    }),
    {
      Situation: 'I ran a warehouse.',
      Task: 'ship 40 orders…'.replace('s', 'S'),
      Action: 'I said “no need to count.” iPads were slow!',
      Result: '',
      Takeaway: 'Now I count twice.',
    },
  );
});

test('a first draft has the reader’s words and no others', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem());
  const answers = fc.record(Object.fromEntries(START_QUESTIONS.map(({ id }) => [id, text])));
  const bare = (words: string): string => words.replace(/[\s.]/g, '').toLowerCase();
  fc.assert(
    fc.property(answers, (given) => {
      const draft = firstDraft(given);
      assert.equal(
        bare(STORY_PARTS.map((part) => draft[part]).join('')),
        bare(START_QUESTIONS.map(({ id }) => given[id]).join('')),
      );
    }),
  );
});

test('every part has a question, and all answers of the advised length take about two minutes', () => {
  assert.deepEqual([...new Set(START_QUESTIONS.map(({ part }) => part))], [...STORY_PARTS]);
  const { from, to } = talkTime(START_QUESTIONS.reduce((sum, { words }) => sum + words, 0));
  assert.ok(from <= 120 && to >= 120, `${from} to ${to}`);
  for (const { hint } of START_QUESTIONS) assert.ok(countWords(hint) <= 25, hint);
});

test('the reader goes on where they stopped, and a part that has a text isn’t replaced', () => {
  assert.deepEqual([nextQuestion({}), nextQuestion({ where: 'x', goal: ' ' })], [0, 1]);
  const record = openStore(() => new FakeStorage(), 'handbook/');
  for (const question of START_QUESTIONS) {
    assert.ok(takeIdApart(answerId('my-story-a', question)));
    record.write(answerId('my-story-a', question), question.id);
  }
  record.write(partId('my-story-a', 'Task'), 'Mine');
  assert.deepEqual(fillParts(record, 'my-story-a'), ['Task']);
  assert.deepEqual(
    [
      record.draftOf(partId('my-story-a', 'Task')),
      record.draftOf(partId('my-story-a', 'Takeaway')),
    ],
    ['Mine', 'Change. Proof.'],
  );
});

test('memories are drafts of no story, and only those with a line are listed', () => {
  const record = openStore(() => new FakeStorage(), 'handbook/');
  assert.equal(new Set(MEMORIES.map(({ id }) => id)).size, 10);
  record.write(memoryId({ id: 'quiet' }), ' the new script ');
  record.write(memoryId({ id: 'late' }), ' ');
  assert.deepEqual(
    memoriesIn(record).map(({ id, line }) => [id, line]),
    [['quiet', 'the new script']],
  );
  assert.equal(takeIdApart(memoryId({ id: 'quiet' })), undefined);
});

test('guides can link to every step of a story, and to no other', () => {
  const steps = SITE_PAGES.flatMap((page) => /\?step=(.*)/.exec(page)?.[1] ?? []);
  assert.deepEqual(
    steps,
    STEPS.map(({ id }) => id),
  );
});
