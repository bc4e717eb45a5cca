import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { readStoriesData } from '../../src/authoring/stories';
import type { StoriesData } from '../../src/model/stories-data';

const QUESTIONS = `# Find your question

## A failure {/* #failed */}

“Tell me about a *failure*.” “What then?”

| Who | What |
|-----|------|
| A   | B    |

## Without a table

“When did you know?”

## A table

No question.

| One | Two |
|-----|-----|
| 1   | 2   |
`;

const LISTS = `# Lists

## “Who paid?”

Someone.

## Ready

<SelfAssessment id="ready">

- [ ] \`paid\` “Who paid?”
- [ ] \`new\` Is it *true*?

</SelfAssessment>
`;

const PAGES = ['q', 'l'].map((name) => ({
  file: `docs/${name}.mdx`,
  title: name,
  description: '',
  path: `/base/guides/${name}/`,
  position: 1,
}));

/** What's read from two small guides. */
const dataFrom = (questions: string, boxes = 'ready'): StoriesData =>
  readStoriesData(
    [readGuide('docs/q.mdx', QUESTIONS), readGuide('docs/l.mdx', LISTS, () => ['old/id'])],
    { questions, boxes, followUps: boxes },
    PAGES,
    '/base/',
  );

test('groups of questions and lines of checklists are read with links that work on any page', () => {
  const { clusters, boxes } = dataFrom('docs/q.mdx');
  assert.deepEqual(clusters, [
    {
      id: 'failed',
      name: 'A failure',
      questions: ['Tell me about a failure.', 'What then?'],
      read: { title: 'A failure', href: '/base/guides/q/#failed' },
    },
  ]);
  const list = { title: 'Ready', href: '/base/guides/l/#ready' };
  assert.deepEqual(boxes, [
    {
      id: 'ready/paid',
      aliases: ['old/id'],
      words: 'Who paid?',
      read: { title: '“Who paid?”', href: '/base/guides/l/#who-paid' },
    },
    { id: 'ready/new', aliases: ['old/id'], words: 'Is it true?', read: list },
  ]);
});

test('what’s gone from the guides is missing, and nothing else is', () => {
  const { clusters, boxes, followUps, drafts } = dataFrom('docs/gone.mdx', 'gone');
  assert.deepEqual([clusters, boxes, followUps, drafts], [[], [], [], []]);
});

test('the guides have the groups of questions under which readers’ marks are saved', () => {
  const { clusters, boxes, followUps, drafts } = readStoriesData(
    readGuides('docs'),
    {
      questions: 'docs/which-question.mdx',
      boxes: 'stories-to-prepare',
      followUps: 'follow-up-ready',
    },
    [],
    '/',
  );
  assert.deepEqual(
    clusters.map(({ id }) => id),
    [
      'a-time-you-failed',
      'a-mistake-that-affected-others',
      'a-project-or-goal-that-didnt-go-as-planned',
      'feedback-that-was-hard-to-hear',
      'a-time-you-were-wrong-or-had-to-start-over',
      'in-over-your-head',
      'a-regret',
    ],
  );
  assert.deepEqual([boxes.length, followUps.length], [5, 8]);
  assert.ok(drafts.some(({ id, title }) => id === 'rewrite-blame' && title.includes('blame')));
  assert.ok(drafts.some(({ id }) => id === 'launch-missed-goals'));
});
