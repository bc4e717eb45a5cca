import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const key = (id: string): string => `${SITE}record/tick/${id}`;

/** The event that a write of `id` causes in the browser's other tabs. */
const eventOf = (storage: Storage, id: string): Pick<StorageEvent, 'key' | 'newValue'> => ({
  key: key(id),
  newValue: storage.getItem(key(id)),
});

test('ticks are still there after reopening, and nothing else is left in the storage', () => {
  const storage = new FakeStorage();
  const record = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  record.tick('list/kept', true);
  record.tick('list/taken-back', true);
  record.tick('list/taken-back', false);

  const reopened = openStore(() => storage, SITE);
  assert.equal(reopened.isTicked('list/kept'), true);
  assert.equal(reopened.isTicked('list/taken-back'), false);
  assert.equal(reopened.isTicked('list/never'), false);
  assert.equal(reopened.lasts(), true);
  assert.deepEqual([...storage.entries.keys()].sort(), [
    `${SITE}record`,
    key('list/kept'),
    key('list/taken-back'),
  ]);
});

test('of two tabs, the later entry wins and the earlier is ignored', () => {
  const storage = new FakeStorage();
  let time = 1000;
  const here = openStore(
    () => storage,
    SITE,
    () => time,
  );
  const there = openStore(
    () => storage,
    SITE,
    () => time,
  );
  here.tick('list/item', true);
  const earlier = eventOf(storage, 'list/item');
  there.takeOver(earlier);
  time = 2000;
  there.tick('list/item', false);

  let calls = 0;
  there.subscribe(() => calls++);
  there.takeOver(earlier);
  assert.equal(there.isTicked('list/item'), false);
  assert.equal(calls, 0, 'an earlier entry is no change');
  here.takeOver(eventOf(storage, 'list/item'));
  assert.equal(here.isTicked('list/item'), false);
});

test('an entry that was read before its event came is still announced', () => {
  const storage = new FakeStorage();
  const here = openStore(() => storage, SITE);
  const there = openStore(() => storage, SITE);
  let calls = 0;
  there.subscribe(() => calls++);
  here.tick('list/item', true);
  assert.equal(there.isTicked('list/item'), true);
  there.takeOver(eventOf(storage, 'list/item'));
  assert.equal(there.isTicked('list/item'), true);
  assert.equal(calls, 1);
});

test('what isn’t a tick of another tab is ignored', () => {
  const storage = new FakeStorage();
  const record = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  record.tick('list/item', true);
  record.subscribe(() => assert.fail('nothing has changed'));
  const late = '{"version":2,"at":9000,"ticked":false}';
  record.takeOver({ key: null, newValue: null });
  record.takeOver({ key: key('list/item'), newValue: null });
  record.takeOver({ key: key('list/item'), newValue: '{"ticked":false' });
  record.takeOver({ key: `${SITE}set-aside/tick/list/item`, newValue: late });
  record.takeOver({ key: 'record/tick/list/item', newValue: late });
  assert.equal(record.isTicked('list/item'), true);
});

test('a clock that was set back doesn’t restore an older entry', () => {
  const storage = new FakeStorage();
  const other = openStore(
    () => storage,
    SITE,
    () => 5000,
  );
  other.tick('list/item', true);
  const late = openStore(
    () => storage,
    SITE,
    () => 10,
  );
  late.tick('list/item', false);
  other.takeOver(eventOf(storage, 'list/item'));
  assert.equal(other.isTicked('list/item'), false);
  assert.equal(openStore(() => storage, SITE).isTicked('list/item'), false);
});

test('a corrupt entry affects no other, and is set aside unchanged before anything overwrites it', () => {
  const corrupt = [
    '',
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '{"ticked":true',
    '{"ticked":true}',
    '{"at":5}',
    '{"ticked":1,"at":5}',
    '{"ticked":true,"at":"5"}',
    '{"ticked":true,"at":null}',
    '{"ticked":true,"at":1e999}',
    ' \u0000\uD800“',
    '__proto__',
  ];
  for (const text of corrupt) {
    const storage = new FakeStorage({
      [key('list/good')]: '{"ticked":true,"at":5}',
      [key('list/bad')]: text,
    });
    const record = openStore(() => storage, SITE);
    record.tick('list/bad', true);
    const aside = `${SITE}set-aside/tick/list/bad`;
    assert.equal(storage.getItem(aside), text);
    assert.ok(
      storage.written.indexOf(aside) < storage.written.indexOf(key('list/bad')),
      `set aside first: ${text}`,
    );
    const reopened = openStore(() => storage, SITE);
    assert.deepEqual(
      [reopened.isTicked('list/good'), reopened.isTicked('list/bad')],
      [true, true],
      text,
    );
    assert.equal(storage.getItem(aside), text);
  }
});

test('a corrupt entry reads as not ticked', () => {
  const storage = new FakeStorage({ [key('list/bad')]: '{"ticked":"yes","at":5}' });
  assert.equal(openStore(() => storage, SITE).isTicked('list/bad'), false);
});

test('if a reader refuses storage, ticks work for the page, and are saved again once a write succeeds', () => {
  const storage = new FakeStorage();
  let allowed = false;
  const record = openStore(() => {
    if (!allowed) throw new DOMException('the operation is insecure', 'SecurityError');
    return storage;
  }, SITE);
  assert.equal(record.lasts(), false, 'known before the first tick');
  let calls = 0;
  record.subscribe(() => calls++);
  assert.equal(record.isTicked('list/item'), false);
  record.tick('list/item', true);
  assert.deepEqual([record.isTicked('list/item'), record.lasts(), calls], [true, false, 1]);

  allowed = true;
  record.tick('list/item', true);
  assert.equal(record.lasts(), true);
  assert.equal(openStore(() => storage, SITE).isTicked('list/item'), true);
});

test('if the storage is full, ticks work for the page, and are saved again once a write succeeds', () => {
  const storage = new FakeStorage({ [key('list/old')]: '{"ticked":true,"at":5}' });
  const record = openStore(() => storage, SITE);
  assert.equal(record.lasts(), true);
  storage.full = true;
  record.tick('list/new', true);
  assert.deepEqual([record.isTicked('list/new'), record.lasts()], [true, false]);
  assert.equal(record.isTicked('list/old'), true, 'what it holds can still be read');

  storage.full = false;
  record.tick('list/new', true);
  assert.equal(record.lasts(), true);
  assert.equal(openStore(() => storage, SITE).isTicked('list/new'), true);
});

test('two sites on one origin don’t see each other, even if one is below the other', () => {
  const storage = new FakeStorage();
  const here = openStore(() => storage, 'handbook/');
  const below = openStore(() => storage, 'handbook/next/');
  here.tick('list/item', true);
  assert.equal(below.isTicked('list/item'), false);
  below.subscribe(() => assert.fail('this event is for another site'));
  below.takeOver(eventOf(storage, 'list/item'));
  assert.equal(below.isTicked('list/item'), false);
});

test('a listener is called for changes here and elsewhere, until it is unsubscribed', () => {
  const record = openStore(
    () => new FakeStorage(),
    SITE,
    () => 1000,
  );
  const seen: boolean[] = [];
  const stop = record.subscribe(() => seen.push(record.isTicked('list/item')));
  record.tick('list/item', true);
  record.takeOver({ key: key('list/item'), newValue: '{"ticked":false,"at":2000}' });
  assert.deepEqual(seen, [true, false], 'called after the change');
  stop();
  record.tick('list/item', true);
  assert.equal(seen.length, 2);
});

test('an entry that can’t be set aside isn’t overwritten', () => {
  const storage = new FakeStorage({ [key('list/item')]: 'corrupt' });
  storage.refuses = (name) => name.includes('set-aside');
  const record = openStore(() => storage, SITE);
  record.tick('list/item', true);
  assert.equal(storage.getItem(key('list/item')), 'corrupt');
  assert.equal(record.isTicked('list/item'), true);
  assert.equal(record.lasts(), false);
});

test('what was refused is written again with the next tick, and until then ticks aren’t saved', () => {
  const storage = new FakeStorage();
  storage.refuses = (name) => name.endsWith('first');
  const record = openStore(() => storage, SITE);
  record.tick('list/first', true);
  record.tick('list/second', true);
  assert.equal(record.lasts(), false);
  storage.refuses = () => false;
  record.tick('list/second', false);
  assert.equal(record.lasts(), true);
  assert.equal(openStore(() => storage, SITE).isTicked('list/first'), true);
});
