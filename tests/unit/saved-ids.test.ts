import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../src/practice/storage/practice-store';
import { savedIds } from '../../src/practice/storage/saved-ids';
import { readWhole } from '../../src/practice/storage/whole-store';
import { FakeStorage } from './fake-storage';

test('what was cleared, unticked, undone, or unset doesn’t count as saved', async () => {
  const storage = new FakeStorage({});
  const write = openStore(
    () => storage,
    'handbook/',
    () => 1000,
  );
  for (const id of ['a/one', 'a/two']) {
    write.tick(id, true);
    write.write(id, 'Mine.');
    write.review(id, { grade: 'knew', contentHash: 'abc' });
  }
  write.tick('a/two', false);
  write.write('a/two', ' ');
  write.undoReview('a/two');
  write.set('minutes', '20');
  write.set('interview', '');

  const { store } = openStore(() => storage, 'handbook/');
  await readWhole(store);
  assert.deepEqual(savedIds(store), {
    tick: ['a/one'],
    draft: ['a/one'],
    conflict: [],
    reviews: ['a/one'],
    setting: ['minutes'],
    story: [],
  });
});
