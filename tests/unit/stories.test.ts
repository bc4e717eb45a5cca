import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { countStored, deleteEverything, readWhole } from '../../src/practice/storage/whole-store';
import { readFile, writeFile } from '../../src/practice/transfer/backup-file';
import { importFile } from '../../src/practice/transfer/import';
import { takeIdApart, textId } from '../../src/stories/ids';
import { openStories, type Stories } from '../../src/stories/storage/stories';
import { MOST_STORIES, type StoryList } from '../../src/stories/story';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';

function browser(stored: Record<string, string> = {}): {
  storage: FakeStorage;
  record: PracticeStore;
  stories: Stories;
} {
  const storage = new FakeStorage(stored);
  let time = 1000;
  const record = openStore(
    () => storage,
    SITE,
    () => time++,
    'here',
  );
  return { storage, record, stories: openStories(record) };
}
const titles = ({ active, archived, deleted }: StoryList): string[][] =>
  [active, archived, deleted].map((each) => each.map(({ title }) => title));

/** A browser with stories of these titles. */
function withStories(...names: string[]): ReturnType<typeof browser> & { ids: string[] } {
  const made = browser();
  const ids = names.map((title) => made.stories.create({ title }) ?? '');
  return { ...made, ids };
}

test('stories are listed in the reader’s order, and moved, archived, deleted, and brought back', () => {
  const { stories, storage, ids } = withStories('A', 'B', 'C');
  const [a = '', b = '', c = ''] = ids;
  stories.move(c, -1);
  stories.move(a, -1);
  assert.deepEqual(titles(stories.list()), [['A', 'C', 'B'], [], []]);
  stories.archive(a);
  stories.remove(c);
  assert.deepEqual(titles(stories.list()), [['B'], ['A'], ['C']]);
  assert.deepEqual(titles(openStories(openStore(() => storage, SITE)).list()), [
    ['B'],
    ['A'],
    ['C'],
  ]);
  stories.restore(c);
  assert.equal(stories.unarchive(a), true);
  assert.deepEqual(titles(stories.list()), [['A', 'C', 'B'], [], []]);
  assert.equal(stories.find(b)?.title, 'B');
});

test('a copy has everything that’s in the story, and changes on its own', () => {
  const { stories, record, ids } = withStories('A');
  const [id = ''] = ids;
  record.write(textId(id, 'action'), 'I skipped the test.');
  stories.patch(id, 'level', 'senior');
  stories.mark(id, 'cluster', 'a-regret', 'yes');
  const copy = stories.duplicate(id) ?? '';
  record.write(textId(copy, 'action'), 'I skipped it.');
  const { title, parts, fields, clusters } = stories.find(copy) ?? {};
  assert.deepEqual(
    [title, parts?.Action, fields?.level, fields?.order, [...(clusters ?? [])]],
    ['A (copy)', 'I skipped it.', 'senior', 1, ['a-regret']],
  );
  assert.equal(stories.find(id)?.parts.Action, 'I skipped the test.');
});

test('there’s room for twelve active stories, and those beyond, from a file or another tab, are all listed', () => {
  const { stories, ids } = withStories(...Array.from({ length: MOST_STORIES }, (_, at) => `${at}`));
  const [first = ''] = ids;
  assert.deepEqual([stories.create(), stories.duplicate(first)], [undefined, undefined]);
  stories.archive(first);
  assert.ok(stories.create({ title: 'new' }));
  assert.equal(stories.unarchive(first), false);
  stories.remove(first);
  stories.restore(first);
  assert.deepEqual(titles(stories.list())[1], ['0'], 'restored, but not among the active ones');

  const { stories: many } = browser(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `${SITE}record/draft/my-story-${at}/result`,
        '{"version":2,"at":5,"text":"x"}',
      ]),
    ),
  );
  assert.equal(many.list().active.length, 300);
});

test('a story is listed as long as anything of it can be read, even if it’s only another version of a text', () => {
  const { stories, storage } = browser({
    [`${SITE}record/story/my-story-a/created`]: '{"version":2,"at"',
    [`${SITE}record/story/my-story-a/order`]: '{"version":2,"at":5,"value":"last"}',
    [`${SITE}record/draft/my-story-a/task`]: '{"version":2,"at":5,"text":"The task"}',
    [`${SITE}record/conflict/my-story-b/task`]: '{"version":2,"at":5,"texts":["Other"]}',
    [`${SITE}record/draft/my-story-c/task`]: 'null',
    [`${SITE}record/draft/my-story-/task`]: '{"version":2,"at":5,"text":"no story"}',
  });
  const before = Object.fromEntries(storage.entries);
  const { active } = stories.list();
  assert.deepEqual(
    active.map(({ id, parts }) => [id, parts.Task]),
    [
      ['my-story-a', 'The task'],
      ['my-story-b', ''],
    ],
  );
  assert.deepEqual(Object.fromEntries(storage.entries), before);
});

test('a deleted story is stored until it’s erased, and then none of its words are left', () => {
  const { stories, record, storage, ids } = withStories('Secret');
  const [id = ''] = ids;
  stories.patch(id, 'level', 'early');
  record.store.entries.conflict.put(textId(id, 'task'), () => ({ at: 5, texts: ['Secret too'] }));
  stories.remove(id);
  assert.ok([...storage.entries.values()].join().includes('Secret'));
  stories.erase(id);
  assert.doesNotMatch([...storage.entries.values()].join(), /Secret|early/);
  assert.deepEqual(titles(stories.list()), [[], [], []]);
});

test('listeners hear of a story’s changes here and in another tab, and of nothing else', () => {
  const { stories, record, ids } = withStories('A');
  const [id = ''] = ids;
  let heard = 0;
  const stop = stories.subscribe(() => heard++);
  const before = stories.list();
  record.tick('list/item', true);
  assert.deepEqual([heard, stories.list()], [0, before]);
  stories.patch(id, 'age', 'years');
  stories.patch(id, 'age', 'years');
  assert.equal(heard, 1);
  record.takeOver({
    key: `${SITE}record/draft/my-story-new/title`,
    newValue: '{"version":2,"at":5,"text":"From there"}',
  });
  assert.deepEqual(titles(stories.list())[0], ['A', 'From there']);
  stop();
  stories.patch(id, 'age', undefined);
  assert.equal(heard, 2);
});

test('a value of a later release is ignored, and stays stored until the reader picks another', () => {
  const key = `${SITE}record/story/my-story-a/level`;
  const { stories, storage } = browser({
    [key]: '{"version":2,"at":5,"value":"astronaut"}',
    [`${SITE}record/draft/my-story-a/title`]: '{"version":2,"at":5,"text":"A"}',
  });
  assert.deepEqual(stories.list().active[0]?.fields, {});
  stories.patch('my-story-a', 'level', undefined);
  stories.move('my-story-a', 1);
  assert.equal(JSON.parse(storage.getItem(key) ?? '').value, '');
});

test('a backup file brings the stories along, and deleting everything leaves nothing of them', async () => {
  const { stories, record, storage, ids } = withStories('A', 'B');
  stories.patch(ids[0] ?? '', 'model', 'repair');
  stories.mark(ids[0] ?? '', 'figure', '90-minutes', 'estimated');
  stories.archive(ids[1] ?? '');
  await readWhole(record.store);
  for (const mode of ['merge', 'replace'] as const) {
    const other = browser();
    const gone = other.stories.create();
    await importFile(other.record.store, readFile(writeFile(record.store)), mode);
    const [own, theirs] = [stories.list(), other.stories.list()];
    assert.deepEqual(theirs.archived, own.archived);
    assert.deepEqual(
      theirs.active.filter(({ id }) => id !== gone || mode === 'replace'),
      own.active,
    );
  }
  deleteEverything(record.store);
  assert.deepEqual([countStored(record.store), storage.length], [0, 0]);
  assert.deepEqual(titles(stories.list()), [[], [], []]);
});

test('text is added behind what’s there, and not twice', () => {
  const { stories, record, ids } = withStories('A');
  const [id = ''] = ids;
  for (const text of ['One.', 'Two.\n', 'Two.', ' ']) stories.append(id, 'action', text);
  assert.equal(record.draftOf(textId(id, 'action')), 'One.\n\nTwo.\n');
});

test('an id belongs to a story only as a whole', () => {
  assert.deepEqual(takeIdApart('my-story-a1/cues-task'), {
    story: 'my-story-a1',
    name: 'cues-task',
  });
  for (const id of [
    'my-story-a1',
    'my-story-a1/',
    'my-story-A/x',
    'story-red-flags/in-hindsight',
    'my-story-a/x/y',
  ])
    assert.equal(takeIdApart(id), undefined, id);
});
