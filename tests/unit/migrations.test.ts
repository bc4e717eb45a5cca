import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KINDS } from '../../src/practice/storage/kinds';
import { VERSION } from '../../src/practice/storage/migrations';
import { openStore } from '../../src/practice/storage/practice-store';
import { readWhole } from '../../src/practice/storage/whole-store';
import { markedFigures } from '../../src/stories/figures/marks';
import { openStories } from '../../src/stories/storage/stories';
import { FakeStorage } from './fake-storage';

/** A storage as that version left it, and what its reader did. */
const fixture = (
  version: number,
): {
  storage: Record<string, string>;
  ticked: string[];
  unticked: string[];
  drafts: Record<string, string>;
} => JSON.parse(readFileSync(`tests/unit/records/version-${version}.json`, 'utf8'));

for (let version = 1; version < VERSION; version++) {
  test(`what version ${version} stored is read, and is still readable after it’s written again`, async () => {
    const { storage: stored, ticked, unticked, drafts } = fixture(version);
    const storage = new FakeStorage(stored);
    const record = openStore(
      () => storage,
      'failure-handbook/',
      () => 1_800_000_000_000,
    );
    const check = (which: typeof record): void => {
      for (const id of ticked) assert.equal(which.isTicked(id), true, id);
      for (const id of unticked) assert.equal(which.isTicked(id), false, id);
      for (const [id, text] of Object.entries(drafts)) assert.equal(which.draftOf(id), text, id);
    };
    check(record);
    await readWhole(record.store);
    for (const id of ticked) record.tick(id, true);
    for (const [id, text] of Object.entries(drafts)) record.write(id, text);
    check(openStore(() => storage, 'failure-handbook/'));
    for (const [key, text] of storage.entries) {
      if (key.startsWith('failure-handbook/record/'))
        assert.equal((JSON.parse(text) as { version: number }).version, VERSION, key);
    }
    const old = [...storage.entries.keys()].filter((key) =>
      key.startsWith(`failure-handbook/v${version}/`),
    );
    assert.deepEqual(
      old.filter((key) => [...ticked, ...Object.keys(drafts)].some((id) => key.endsWith(`/${id}`))),
      [],
    );
  });
}

test('every version before this one has its fixture', () => {
  for (let version = 1; version < VERSION; version++) assert.ok(fixture(version).ticked.length > 0);
});

test('of the same record in an old and a new form, the later one wins, because an old page may still be open', () => {
  const old = 'handbook/v1/tick/list/item';
  const present = 'handbook/record/tick/list/item';
  for (const [earlier, later] of [
    [5, 9],
    [9, 5],
  ] as const) {
    const storage = new FakeStorage({
      [old]: `{"ticked":true,"at":${earlier}}`,
      [present]: `{"version":2,"at":${later},"ticked":false}`,
    });
    assert.equal(openStore(() => storage, 'handbook/').isTicked('list/item'), earlier > later);
  }
});

test('a record of a later version isn’t changed, and what’s done here works for the page', async () => {
  const key = 'handbook/record/tick/list/item';
  const text = `{"version":${VERSION + 1},"ticks":[1]}`;
  const storage = new FakeStorage({ [key]: text });
  const record = openStore(() => storage, 'handbook/');
  await readWhole(record.store);
  record.tick('list/item', true);
  assert.equal(record.isTicked('list/item'), true);
  assert.equal(storage.getItem(key), text);
  assert.deepEqual(
    [record.state('list/item'), record.state('list/other'), record.state()],
    ['outdated', 'saved', 'saved'],
  );
});

test('what the release before the table of kinds stored is read in full, and opening it changes nothing', () => {
  const stored = JSON.parse(
    readFileSync('tests/unit/records/every-kind-version-2.json', 'utf8'),
  ) as Record<string, string>;
  const storage = new FakeStorage(stored);
  const store = openStore(
    () => storage,
    'failure-handbook/',
    () => 1_800_000_000_000,
  );
  assert.equal(store.isTicked('stories-to-prepare/own-failure'), true);
  assert.equal(store.isTicked('stories-to-prepare/missed-goals'), false);
  assert.equal(store.draftOf('rewrite-blame'), 'My version.');
  assert.equal(store.otherDraftOf('rewrite-blame'), 'The other version.');
  assert.deepEqual(
    store.reviewsOf('failure-story/own-it').map(({ at, grade, contentHash }) => ({
      at,
      grade,
      contentHash,
    })),
    [
      { at: 1_750_000_000_004, grade: 'missed', contentHash: '1a2b3c' },
      { at: 1_750_000_000_005, grade: 'knew', contentHash: '1a2b3c' },
    ],
  );
  assert.deepEqual(store.reviewsOf('failure-story/be-honest'), []);
  assert.equal(store.setting('interview'), '2026-12-01');
  assert.equal(store.setting('session'), 'session=due&begun=1750000000000');
  assert.deepEqual(Object.fromEntries(storage.entries), stored);
  const kinds = Object.keys(stored).map((key) => key.split('/')[2]);
  // Stories came later: see the next test.
  for (const kind of Object.keys(KINDS).filter((each) => each !== 'story'))
    assert.ok(kinds.includes(kind), kind);
});

test('stories as their first release stored them are read in full, and opening them changes nothing', () => {
  const stored = JSON.parse(
    readFileSync('tests/unit/records/stories-version-2.json', 'utf8'),
  ) as Record<string, string>;
  const storage = new FakeStorage(stored);
  const record = openStore(
    () => storage,
    'failure-handbook/',
    () => 1_800_000_000_000,
  );
  const { active, archived, deleted } = openStories(record).list();
  assert.deepEqual(
    [active, archived, deleted].map((stories) => stories.map(({ title }) => title)),
    [['The open gate', ''], ['The late order'], ['The wrong label']],
  );
  const [first] = active;
  assert.equal(first?.parts.Action, 'I left the gate open.\n\nNobody had asked me.');
  assert.deepEqual(first?.fields, { created: 1_750_000_000_000, order: 0, level: 'senior' });
  assert.deepEqual([...(first?.clusters ?? [])], ['a-regret']);
  assert.deepEqual(
    first && markedFigures(first).map(({ key, label, knownAs }) => [key, label, knownAs]),
    [['1x2y3z', '90 minutes', 'estimated']],
  );
  assert.deepEqual(Object.fromEntries(storage.entries), stored);
});
