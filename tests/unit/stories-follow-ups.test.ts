import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { readStoriesData } from '../../src/authoring/stories';
import { markedFigures, markFigure } from '../../src/stories/figures/marks';
import { followUps } from '../../src/stories/follow-ups/list';
import { takeIdApart, textId } from '../../src/stories/ids';
import { storyOf, withStories } from './stories-made';

const { followUps: points } = readStoriesData(
  readGuides('docs'),
  { questions: '', boxes: '', followUps: 'follow-up-ready' },
  [],
  '/',
);

const LONG = 'This part has enough words to say what it has to, so nobody asks about it.';
const whole = {
  title: 'A',
  Situation: LONG,
  Task: LONG,
  Action: `${LONG} A coworker warned me.`,
  Result: `${LONG} I knew it on Monday.`,
  Takeaway: LONG,
};

test('an empty story invites questions about each missing part first, and every other one after', () => {
  const { stories, ids } = withStories({ title: 'A', Takeaway: 'I check.' });
  const list = followUps(storyOf(stories, ids[0]), points);
  assert.deepEqual(
    list.slice(0, 5).map(({ key, because }) => [key, because]),
    [
      ['deeper-error', ['It doesn’t say yet what you decided.']],
      ['who-paid', ['It doesn’t say yet what it cost.']],
      ['fix-works', ['It’s short on what you changed.']],
      ['first-knew', ['It doesn’t say when you knew.']],
      ['who-doubted', ['It doesn’t say if anyone had doubts.']],
    ],
  );
  assert.equal(list.length, points.length);
  assert.deepEqual(list.at(-1)?.because, []);
});

test('findings, answers, and figures add questions, each with its reasons and once', () => {
  const { stories, ids } = withStories({ ...whole, Result: `${whole.Result} 40 orders and $900.` });
  const [id = ''] = ids;
  assert.ok(followUps(storyOf(stories, id), points).every(({ because }) => because.length === 0));
  stories.patch(id, 'decision', 'shared');
  for (const [at, knownAs] of (['estimated', 'unknown'] as const).entries()) {
    const figure = markedFigures(storyOf(stories, id))[at];
    if (figure) markFigure(stories, id, figure, knownAs);
  }
  const list = followUps(
    storyOf(stories, id),
    points,
    new Set(['we', 'careful-fix', 'unheard-of']),
  );
  assert.deepEqual(
    list.filter(({ because }) => because.length > 0).map(({ question }) => question),
    [
      'Which part was not yours?',
      'How do you know the fix works?',
      '“$900”: how do you know?',
      '“40 orders”: how do you know?',
    ],
  );
  assert.equal(list[0]?.because.length, 2);
  assert.equal(new Set(list.map(({ key }) => key)).size, list.length);
  for (const { notes } of list) assert.ok(takeIdApart(textId(id, notes)), notes);
});

test('every question that a gap invites is in the guides', () => {
  const { stories, ids } = withStories({ title: 'A' });
  stories.patch(ids[0] ?? '', 'safeguard', 'yes');
  stories.patch(ids[0] ?? '', 'decision', 'others');
  const all = new Set(
    'blame we no-actor hedge euphemism catastrophe over-apology self-praise vague-lesson careful-fix'.split(
      ' ',
    ),
  );
  const asked = followUps(storyOf(stories, ids[0]), points, all)
    .filter(({ because }) => because.length > 0)
    .map(({ key }) => key);
  assert.deepEqual(asked.sort(), [
    'deeper-error',
    'first-knew',
    'fix-works',
    'if-it-had-worked',
    'not-mine',
    'who-doubted',
    'who-paid',
  ]);
});
