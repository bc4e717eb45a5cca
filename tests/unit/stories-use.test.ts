import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { dismiss, isDismissed } from '../../src/stories/dismissed';
import { markedFigures, markFigure } from '../../src/stories/figures/marks';
import { textId } from '../../src/stories/ids';
import { movableDrafts } from '../../src/stories/move-drafts';
import { storyRecall } from '../../src/stories/recall';
import { storiesMarkdown } from '../../src/stories/take-along';
import { storyOf, withStories } from './stories-made';

test('each part with a text comes back as a question, and a story with three parts is told aloud first', () => {
  const { stories, ids } = withStories(
    {
      title: 'The gate',
      Action: 'I left it open. '.repeat(50),
      Result: 'Dogs.',
      Takeaway: ' A lock.\n',
    },
    { title: '', Task: 'Count.' },
  );
  const [gate = '', other = ''] = ids;
  const all = storyRecall(stories.list().active);
  assert.deepEqual(
    all.map(({ id, minutes }) => [id, minutes]),
    [
      [`${gate}/tell`, 1.5],
      [`${gate}/action`, undefined],
      [`${gate}/result`, undefined],
      [`${gate}/takeaway`, undefined],
      [`${other}/task`, undefined],
    ],
  );
  assert.deepEqual(all[3], {
    id: `${gate}/takeaway`,
    question: 'What did you change?',
    answer: 'A lock.',
    story: 'The gate',
  });
  assert.equal(all[4]?.story, 'Untitled story');
  stories.patch(gate, 'recall-off', true);
  assert.deepEqual(
    storyRecall(stories.list().active).map(({ id }) => id),
    [`${other}/task`],
  );
});

test('a story as Markdown has its parts under headings, and its figures with how they’re known', () => {
  const { stories, record, ids, textOf } = withStories({
    title: 'The *gate*',
    Action: 'I left it open.\nTwice.\n\n# Not a heading',
    Result: 'It took 90 minutes.',
  });
  const [id = ''] = ids;
  const [, figure] = markedFigures(storyOf(stories, id));
  if (figure) markFigure(stories, id, figure, 'measured');
  record.write(textId(id, `figure-${figure?.key}`), 'The log.');
  assert.equal(
    storiesMarkdown(stories.list().active, textOf),
    `# The \\*gate\\*

## Action

I left it open.\\
Twice.

\\# Not a heading

## Result

It took 90 minutes.

## Figures

- 90 minutes: Measured: I can say where it’s from. The log.
`,
  );
});

test('whatever is in a story, Markdown has its words, and nothing in them becomes markup', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '```',
      '<b>',
      '[x](y)',
      '| a |',
      '***',
      '\n',
      '\n\n',
      '    ',
      '&amp;',
      '~~',
      '===',
      '\t',
      ':::note',
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (Action) => {
        const { stories, textOf } = withStories({ title: 'A', Action });
        const tree: Root = unified()
          .use(remarkParse)
          .parse(storiesMarkdown(stories.list().active, textOf));
        for (const { type } of tree.children) assert.match(type, /^(heading|paragraph)$/);
        assert.ok(tree.children.filter(({ type }) => type === 'heading').length <= 2);
        const bare = (text: string): string => text.replace(/\s+/g, '');
        assert.equal(bare(plainText(tree)), bare(Action.trim() ? `AAction${Action}` : 'A'));
      },
    ),
    { numRuns: 1000, seed: 20_261_121 },
  );
});

test('drafts from the guides are listed if they have a text, and stay where they are', () => {
  const { stories, record, ids } = withStories({ title: 'A' });
  const read = { title: '', href: '' };
  record.write('old-name', 'I promised it.');
  record.write('blank', ' \n');
  const sources = [
    { id: 'renamed', aliases: ['old-name'], title: 'Rewrite', read },
    { id: 'blank', title: 'Blank', read },
    { id: 'none', title: 'None', read },
  ];
  const [draft, ...rest] = movableDrafts(record, sources);
  assert.deepEqual([draft?.text, draft?.source.title, rest], ['I promised it.', 'Rewrite', []]);
  stories.append(ids[0] ?? '', 'action', draft?.text ?? '');
  assert.equal(storyOf(stories, ids[0]).parts.Action, 'I promised it.');
  assert.equal(movableDrafts(record, sources).length, 1);
});

test('a dismissed finding stays dismissed in its story, and can be brought back', () => {
  const { stories, ids } = withStories({ title: 'A' }, { title: 'B' });
  const [a = '', b] = ids;
  const finding = { key: 'hedge/kind-of: kind of “late”' };
  dismiss(stories, a, finding);
  assert.equal(isDismissed(storyOf(stories, a), finding), true);
  assert.equal(isDismissed(storyOf(stories, a), { key: 'hedge/kind-of: kind of' }), false);
  assert.equal(isDismissed(storyOf(stories, b), finding), false);
  dismiss(stories, a, finding, false);
  assert.equal(isDismissed(storyOf(stories, a), finding), false);
});
