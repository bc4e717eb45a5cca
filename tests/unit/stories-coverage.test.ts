import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionCluster, StoryPoint } from '../../src/model/stories-data';
import { coverage, markBox, markCluster } from '../../src/stories/coverage';
import { storyOf, withStories } from './stories-made';

const read = { title: '', href: '' };
const clusters: QuestionCluster[] = ['failed', 'regret'].map((id) => ({
  id,
  name: id,
  questions: [id],
  read,
}));
const boxes: StoryPoint[] = [
  { id: 'prepare/own', words: 'Own', read },
  { id: 'prepare/new', aliases: ['prepare/old'], words: 'New', read },
];

test('the matrix shows which story answers what, and which question none does', () => {
  const { record, stories, ids } = withStories({ title: 'A' }, { title: 'B' });
  const table = () => coverage(stories.list().active, { clusters, boxes }, record.isTicked);
  assert.deepEqual(
    table().unanswered.map(({ id }) => id),
    ['failed', 'regret'],
  );
  markCluster(stories, storyOf(stories, ids[1]), { id: 'failed' }, true);
  assert.deepEqual(
    table().clusters.map(({ marked, isCovered }) => [marked, isCovered]),
    [
      [[false, true], true],
      [[false, false], false],
    ],
  );
  assert.deepEqual(
    table().unanswered.map(({ id }) => id),
    ['regret'],
  );
  markCluster(stories, storyOf(stories, ids[1]), { id: 'failed' }, false);
  assert.equal(table().unanswered.length, 2);
});

test('a box is the same check mark here and on its guide, also under a former id', () => {
  const { record, stories, ids } = withStories({ title: 'A' }, { title: 'B' });
  const [own, renamed] = boxes as [StoryPoint, StoryPoint];
  const mark = (at: number, box: StoryPoint, isOn: boolean): void =>
    markBox(record, stories, storyOf(stories, ids[at]), box, isOn);
  const table = () => coverage(stories.list().active, { clusters, boxes }, record.isTicked).boxes;
  mark(0, own, true);
  mark(1, own, true);
  assert.equal(record.isTicked('prepare/own'), true);
  mark(0, own, false);
  assert.deepEqual([record.isTicked('prepare/own'), table()[0]?.marked], [true, [false, true]]);
  mark(1, own, false);
  assert.equal(record.isTicked('prepare/own'), false);

  record.tick('prepare/old', true);
  stories.mark(ids[0] ?? '', 'box', 'prepare-old', 'yes');
  assert.deepEqual([table()[1]?.isCovered, table()[1]?.marked], [true, [true, false]]);
  mark(0, renamed, false);
  assert.equal(table()[1]?.isCovered, false);
});
