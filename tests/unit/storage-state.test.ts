import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const LATER = '{"version":99,"something":"new"}';

test('a full storage is told from one that refuses everything', () => {
  const full = new FakeStorage({ other: 'site' });
  full.full = true;
  assert.equal(openStore(() => full, SITE).state(), 'full');
  // With no room at all for the site, as in some private windows.
  const none = new FakeStorage();
  none.full = true;
  assert.equal(openStore(() => none, SITE).state(), 'blocked');
  const refused = (): Storage => {
    throw new DOMException('the operation is insecure', 'SecurityError');
  };
  assert.equal(openStore(refused, SITE).state(), 'blocked');
});

test('the state is that of the last refusal, and ends with it', () => {
  const storage = new FakeStorage({ other: 'site' });
  const record = openStore(() => storage, SITE);
  storage.full = true;
  record.tick('list/item', true);
  assert.deepEqual(
    [record.state(), record.state('list/other'), record.lasts()],
    ['full', 'full', false],
  );
  storage.full = false;
  record.tick('list/other', true);
  assert.deepEqual([record.state(), record.lasts()], ['saved', true]);
});

test('a record of a later version is reported for its own item only; all others are stored', () => {
  const storage = new FakeStorage({
    [`${SITE}record/draft/exercise`]: LATER,
    [`${SITE}record/reviews/deck/card`]: LATER,
  });
  const record = openStore(() => storage, SITE);
  assert.equal(record.state('exercise'), 'saved');
  record.write('exercise', 'mine');
  record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  record.tick('list/item', true);
  assert.deepEqual(
    [record.state('exercise'), record.state('list/item', 'deck/card'), record.state('list/item')],
    ['outdated', 'outdated', 'saved'],
  );
  assert.deepEqual(
    [record.state(), record.lasts(), record.store.writer.outdated()],
    ['saved', true, 2],
  );
  assert.equal(openStore(() => storage, SITE).isTicked('list/item'), true);
  assert.equal(storage.getItem(`${SITE}record/draft/exercise`), LATER);
});

test('a record of a later version doesn’t stop a full storage from being filled again', () => {
  const storage = new FakeStorage({ [`${SITE}record/draft/exercise`]: LATER });
  const record = openStore(() => storage, SITE);
  record.write('exercise', 'mine');
  storage.full = true;
  record.tick('list/one', true);
  record.tick('list/two', true);
  record.write('exercise', 'mine again');
  storage.full = false;
  record.tick('list/three', true);
  assert.deepEqual([record.state(), record.state('exercise')], ['saved', 'outdated']);
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual([reopened.isTicked('list/one'), reopened.isTicked('list/two')], [true, true]);
});
