import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFile, writeFile } from '../../src/practice/transfer/backup-file';
import { dismissalKey } from '../../src/stories/dismissal';
import { markedFigures, markFigure } from '../../src/stories/figures/marks';
import { textId } from '../../src/stories/ids';
import { movableDrafts } from '../../src/stories/move-drafts';
import { storyRecall } from '../../src/stories/recall';
import { storiesMarkdown } from '../../src/stories/take-along';
import { nameOfText } from '../../src/stories/text-name';
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
    { numRuns: 300, seed: 20_261_121 },
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

test('a text of a story has a name that its writer knows, and other drafts have none', () => {
  const { record, ids } = withStories({ title: 'The gate' }, { title: '' });
  const [gate, untitled] = ids;
  const names = [`${gate}/action`, `${gate}/short`, `${untitled}/start-where`, 'rewrite-blame'];
  assert.deepEqual(
    names.map((id) => nameOfText(record, id)),
    ['“The gate,” Action', '“The gate,” short version', '“Untitled story,” notes', undefined],
  );
});

test('a dismissed finding stays dismissed in its story, under a key that a backup file takes', () => {
  const { stories, record, ids } = withStories({ title: 'A' });
  const [id = ''] = ids;
  for (let at = 0; at < 50; at++) {
    const key = dismissalKey({ category: 'hedge', key: `hedge/kind-of: kind of “late” ${at}` });
    stories.mark(id, 'dismissed', key, 'yes');
    assert.ok(storyOf(stories, id).dismissed.has(key), key);
  }
  const { records, quarantined } = readFile(writeFile(record.store));
  assert.equal(records.filter((each) => each.id.includes('/dismissed-hedge-')).length, 50);
  assert.deepEqual(quarantined, []);
  assert.throws(() => stories.mark(id, 'dismissed', 'hedge--1', 'yes'), /hedge--1/);
});
