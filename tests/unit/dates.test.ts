import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../src/practice/storage/practice-store';
import { allQuarantined, readWhole } from '../../src/practice/storage/whole-store';
import { FORMAT, readFile, writeFile } from '../../src/practice/transfer/backup-file';
import { importFile } from '../../src/practice/transfer/import';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const KEY = `${SITE}record/reviews/deck/card`;
const review = { at: 1_700_000_000_000, grade: 'knew', wording: 'abc', by: 'x' } as const;
/** The same review once it's read. */
const reviewRead = { at: review.at, grade: 'knew', contentHash: 'abc', visitId: 'x' };
const early = { ...review, at: -5000 };
const log = (...reviews: object[]): string => JSON.stringify({ version: 2, since: 0, reviews });

test('with a clock before 1970, nothing is lost: what’s done then is read again', async () => {
  const storage = new FakeStorage({ [KEY]: log(review) });
  const record = openStore(
    () => storage,
    SITE,
    () => -86_400_000,
    'here',
  );
  for (let time = 0; time < 2; time++)
    record.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  record.tick('list/item', true);
  record.write('exercise', 'mine');
  record.set('interview', '2027-02-01');
  const reopened = openStore(() => storage, SITE);
  await readWhole(reopened.store);
  assert.equal(reopened.reviewsOf('deck/card').length, 3);
  assert.deepEqual(
    [reopened.isTicked('list/item'), reopened.draftOf('exercise'), reopened.setting('interview')],
    [true, 'mine', '2027-02-01'],
  );
  assert.deepEqual(allQuarantined(reopened.store), []);
  assert.ok(writeFile(record.store).includes('1970-01-01T00:00:00.000Z'));
});

test('one review with a bad date affects no other in its log: only that one is set aside, and exported before that', async () => {
  const storage = new FakeStorage({ [KEY]: log(early, review) });
  const record = openStore(() => storage, SITE);
  assert.deepEqual(record.reviewsOf('deck/card'), [reviewRead]);
  const aside = [{ key: 'reviews/deck/card', text: log(early) }];
  const { records, quarantined } = readFile(writeFile(record.store));
  assert.deepEqual([records.length, quarantined], [1, aside]);
  await readWhole(record.store);
  await readWhole(record.store);
  assert.deepEqual(allQuarantined(record.store), aside);
  assert.equal(storage.getItem(KEY), log(review));
});

test('an answer to an item with a bad review sets it aside before it’s overwritten', () => {
  const storage = new FakeStorage({ [KEY]: log(early, review) });
  const record = openStore(
    () => storage,
    SITE,
    () => review.at + 5,
    'here',
  );
  record.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  assert.deepEqual(
    openStore(() => storage, SITE)
      .reviewsOf('deck/card')
      .map(({ at }) => at),
    [review.at, review.at + 5],
  );
  assert.deepEqual(
    allQuarantined(record.store).map(({ text }) => text),
    [log(early)],
  );
  storage.removeItem(`${SITE}set-aside/reviews/deck/card`);

  const full = new FakeStorage({ [KEY]: log(early, review) });
  full.refuses = (name) => name.includes('set-aside');
  const other = openStore(() => full, SITE);
  other.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  assert.equal(full.getItem(KEY), log(early, review), 'what cannot be set aside stays where it is');
  assert.equal(other.reviewsOf('deck/card').length, 2);
});

test('one review dated 2100 or later in a file affects no other: only that one is set aside', async () => {
  const late = { ...review, at: Date.UTC(2100, 0) };
  const file = (reviews: object[], since = 0): ReturnType<typeof readFile> =>
    readFile(
      JSON.stringify({
        format: FORMAT,
        version: 2,
        records: { reviews: { 'deck/card': { version: 2, since, reviews } } },
        setAside: [],
      }),
    );
  const { records, quarantined } = file([late, review, early]);
  assert.deepEqual(records, [
    { kind: 'reviews', id: 'deck/card', content: { since: 0, reviews: [reviewRead] } },
  ]);
  assert.deepEqual(quarantined.map(({ text }) => text).sort(), [log(early), log(late)].sort());
  const storage = new FakeStorage();
  const record = openStore(() => storage, SITE);
  await importFile(record.store, file([late, review], late.at), 'merge');
  assert.deepEqual(record.reviewsOf('deck/card'), [reviewRead]);
  assert.equal(allQuarantined(record.store).length, 1);
});
