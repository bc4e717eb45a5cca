import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuide } from '../../src/authoring/guide';
import { readSheet } from '../../src/authoring/sheet';

const QUESTIONS = `# Find your question

Look it up.

## A failure

“Tell me about a *failure*.” “What then?”

“Not this one.”

## A table

| One | Two |
|-----|-----|
| 1   | 2   |

## A regret

“What do you regret?” [More](./x.mdx).
`;

const STARTERS = `# Tips

1. Not this list.

## When it’s hard

- Not this one.

Say this:

1. “Let me *think*.”
2. “Since then, I …”

## Later

1. Nor this one.
`;

const guides = [readGuide('docs/q.mdx', QUESTIONS), readGuide('docs/s.mdx', STARTERS)];

test('the sheet quotes the first question of each kind, and the numbered list below a heading', () => {
  assert.deepEqual(
    readSheet(guides, { questions: 'docs/q.mdx', starters: 'docs/s.mdx#when-its-hard' }),
    {
      questions: ['Tell me about a failure.', 'What do you regret?'],
      starters: ['“Let me think.”', '“Since then, I …”'],
    },
  );
});

test('a guide or a heading that’s gone leaves its part of the sheet empty', () => {
  const sources = { questions: 'docs/gone.mdx', starters: 'docs/s.mdx#gone' };
  assert.deepEqual(readSheet(guides, sources), { questions: [], starters: [] });
});
