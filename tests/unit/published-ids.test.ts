import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { type Guide, readGuide } from '../../src/authoring/guide';
import { decide } from '../../src/authoring/ids-cli';
import {
  aliasesIn,
  checkPublishedIds,
  type PublishedIds,
  publish,
  readPublishedIds,
  writePublishedIds,
} from '../../src/authoring/published/published-ids';
import { openStore } from '../../src/practice/storage/practice-store';

const RECORD = path.join(mkdtempSync(path.join(tmpdir(), 'ids-')), 'ids.json');

/** A guide with a checklist `list` that has these items. */
const guideWith = (...items: string[]): Guide =>
  readGuide(
    'docs/x.mdx',
    [
      '# Title',
      '',
      '<SelfAssessment id="list">',
      '',
      ...items.map((id) => `- [ ] \`${id}\` Words`),
      '',
      '</SelfAssessment>',
      '',
    ].join('\n'),
  );

/** What a guide with these items breaks, against a record with a line for each of these ids. */
function broken(published: PublishedIds, ...items: string[]): string[] {
  writePublishedIds(published, RECORD);
  return checkPublishedIds([guideWith(...items)], readPublishedIds(RECORD), RECORD).map(
    ({ file, line, column, rule, message }) => {
      assert.match(message, /: \S/, `“${message}” says no mend`);
      return `${file === RECORD ? 'record' : file}:${line}:${column} ${rule}`;
    },
  );
}

test('ids that are in use, retired for a reason, or renamed to one that is in use are good', () => {
  assert.deepEqual(
    broken(
      {
        'list/a': {},
        'list/b': { renamed: 'list/c' },
        'list/c': { renamed: 'list/a' },
        'list/d': { retired: 'two said the same' },
      },
      'a',
    ),
    [],
  );
  assert.deepEqual(
    broken(
      { 'list/a': {}, 'list/b': { renamed: 'list/c' }, 'list/c': { retired: 'two said the same' } },
      'a',
    ),
    [],
  );
});

test('each mistake in the use of an id is reported where it is', () => {
  assert.deepEqual(broken({ 'list/a': {} }, 'a', 'b'), ['docs/x.mdx:6:1 new-id']);
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': { retired: 'no longer true' } }, 'a', 'b'), [
    'docs/x.mdx:6:1 reused-id',
  ]);
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': { renamed: 'list/a' } }, 'a', 'b'), [
    'docs/x.mdx:6:1 reused-id',
  ]);
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': {} }, 'a'), ['record:3:3 removed-id']);
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': { renamed: 'list/aa' } }, 'a'), [
    'record:3:3 lost-rename',
  ]);
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': { retired: ' ' } }, 'a'), [
    'record:3:3 no-reason',
  ]);
});

test('renames in a circle are reported as lost', () => {
  assert.deepEqual(
    broken({ 'list/a': {}, 'list/b': { renamed: 'list/c' }, 'list/c': { renamed: 'list/b' } }, 'a'),
    ['record:3:3 lost-rename', 'record:4:3 lost-rename'],
  );
  assert.deepEqual(broken({ 'list/a': {}, 'list/b': { renamed: 'list/b' } }, 'a'), [
    'record:3:3 lost-rename',
  ]);
});

test('if a guide can’t be parsed, its ids don’t count as removed', () => {
  writePublishedIds({ 'list/a': {}, 'list/b': { renamed: 'list/a' } }, RECORD);
  const unread = readGuide('docs/x.mdx', guideWith('a').text.replace('Words', '{words'));
  assert.equal(unread.problems.length, 1);
  assert.deepEqual(checkPublishedIds([unread], readPublishedIds(RECORD), RECORD), []);
});

test('publishing adds what’s new and changes nothing else, and a malformed id doesn’t count', () => {
  const published = { 'list/a': {}, 'list/b': { retired: 'no longer true' } };
  assert.deepEqual(publish(published, [guideWith('a', 'b', 'c', 'Not_An_Id')]), {
    ...published,
    'list/c': {},
  });
  assert.deepEqual(published, { 'list/a': {}, 'list/b': { retired: 'no longer true' } });
});

test('the list has one line per id, in order, and is read as it was written', () => {
  const published = { 'list/b': { renamed: 'list/a' }, 'list/a': {} };
  writePublishedIds(published, RECORD);
  assert.equal(
    readFileSync(RECORD, 'utf8'),
    '{\n  "list/a": {},\n  "list/b": {"renamed":"list/a"}\n}\n',
  );
  assert.deepEqual(readPublishedIds(RECORD), published);
});

test('the former ids of an item, latest first', () => {
  const published = {
    'l/a': { renamed: 'l/b' },
    'l/b': { renamed: 'l/c' },
    'l/other': { renamed: 'l/c' },
    'l/c': {},
    'l/d': {},
  };
  assert.deepEqual(aliasesIn(published)('l/c'), ['l/b', 'l/a', 'l/other']);
  assert.deepEqual(aliasesIn(published)('l/d'), []);
  assert.deepEqual(
    aliasesIn({ 'l/a': { renamed: 'l/b' }, 'l/b': { renamed: 'l/a' } })('l/a'),
    ['l/b'],
    'a circle ends',
  );
  assert.deepEqual(aliasesIn({ 'l/a': { renamed: 'l/a' } })('l/a'), []);
});

test('a component’s id includes its items in use, but no other component with a similar name', () => {
  const published = {
    'list/a': {},
    'list/b': { renamed: 'list/a' },
    'list/c': { retired: 'no longer true' },
    'list-two/a': {},
  };
  const renamed = decide(published, 'list', (item) => ({
    renamed: `new${item.slice('list'.length)}`,
  }));
  assert.deepEqual(renamed, { ...published, 'list/a': { renamed: 'new/a' } });
  assert.deepEqual(decide(published, 'list/c', () => ({ retired: 'better reason' }))['list/c'], {
    retired: 'better reason',
  });
  assert.throws(() => decide(published, 'lis', () => ({})), /lis\b/);
});

test('a tick survives a rename, and a tick under the new id wins', () => {
  const entries = new Map<string, string>();
  const storage = {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => entries.set(name, value),
    removeItem: (name: string) => entries.delete(name),
  } as unknown as Storage;
  const before = openStore(() => storage, 'site/');
  before.tick('list/oldest', true);
  const aliases = aliasesIn({
    'list/oldest': { renamed: 'list/old' },
    'list/old': { renamed: 'list/new' },
  })('list/new');

  const record = openStore(() => storage, 'site/');
  assert.deepEqual(
    [record.isTicked('list/new'), record.isTicked('list/new', aliases)],
    [false, true],
  );
  record.tick('list/old', false);
  assert.equal(record.isTicked('list/new', aliases), false, 'the latest of the old ids wins');
  record.tick('list/new', true);
  record.tick('list/old', false);
  assert.equal(openStore(() => storage, 'site/').isTicked('list/new', aliases), true);
});
