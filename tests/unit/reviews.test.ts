import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import {
  type Grade,
  gradeOf,
  type LoggedReview,
  mergeLogs,
  type ReviewLog,
  uniteLogs,
} from '../../src/practice/storage/review';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const key = (id: string): string => `${SITE}record/reviews/${id}`;
const eventOf = (storage: Storage, id: string): Pick<StorageEvent, 'key' | 'newValue'> => ({
  key: key(id),
  newValue: storage.getItem(key(id)),
});
const grades = (record: PracticeStore, id: string, aliases?: string[]): Grade[] =>
  record.reviewsOf(id, aliases).map(({ grade }) => grade);
const answer = (grade: Grade, contentHash = 'abc'): { grade: Grade; contentHash: string } => ({
  grade,
  contentHash,
});

test('only what was right and sure is known', () => {
  assert.equal(gradeOf({ right: true, sure: true }), 'knew');
  assert.equal(gradeOf({ right: true, sure: false }), 'missed');
  assert.equal(gradeOf({ right: false, sure: false }), 'missed');
  assert.equal(gradeOf({ right: true }), 'knew');
  assert.equal(gradeOf({ right: false }), 'missed');
});

test('reviews are written one by one as they’re made, and are still there after reopening', () => {
  const storage = new FakeStorage();
  let time = 1000;
  const record = openStore(
    () => storage,
    SITE,
    () => time,
    'here',
  );
  record.review('deck/card', answer('missed'));
  time = 2000;
  record.review('deck/card', answer('knew', 'xyz'));
  assert.equal(
    storage.getItem(key('deck/card')),
    '{"version":2,"since":0,"reviews":[{"at":1000,"grade":"missed","wording":"abc","by":"here"},{"at":2000,"grade":"knew","wording":"xyz","by":"here"}]}',
  );
  assert.deepEqual(
    grades(
      openStore(() => storage, SITE),
      'deck/card',
    ),
    ['missed', 'knew'],
  );
});

test('the reviews of former ids count with those of the new one', () => {
  const storage = new FakeStorage();
  let time = 1000;
  const record = openStore(
    () => storage,
    SITE,
    () => time++,
  );
  record.review('old/card', answer('missed'));
  record.review('older/card', answer('knew'));
  record.review('deck/card', answer('knew'));
  assert.deepEqual(grades(record, 'deck/card', ['old/card', 'older/card']), [
    'missed',
    'knew',
    'knew',
  ]);
});

test('the last review of this visit can be undone, as often as there are any, and no tab restores it', () => {
  const storage = new FakeStorage();
  let time = 1000;
  const here = openStore(
    () => storage,
    SITE,
    () => time++,
    'here',
  );
  const there = openStore(
    () => storage,
    SITE,
    () => time++,
    'there',
  );
  there.review('deck/card', answer('knew'));
  here.takeOver(eventOf(storage, 'deck/card'));
  here.review('deck/card', answer('missed'));
  there.takeOver(eventOf(storage, 'deck/card'));
  here.undoReview('deck/card');
  here.undoReview('deck/card');
  there.review('deck/card', answer('missed'));
  here.takeOver(eventOf(storage, 'deck/card'));
  assert.deepEqual(grades(here, 'deck/card'), ['knew', 'missed']);
  assert.deepEqual(grades(there, 'deck/card'), ['knew', 'missed']);
});

test('two tabs that overwrite each other lose nothing, whatever the order of their events', () => {
  const tab = fc.constantFrom('a', 'b');
  const step = fc.oneof(
    fc.record({ do: fc.constant('review' as const), tab }),
    fc.record({ do: fc.constant('deliver' as const), tab }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      // Each tab sees a copy of the storage that is brought up to date only by the other's events, as in a browser
      // whose tabs run in processes of their own.
      const tabs = { a: new FakeStorage(), b: new FakeStorage() };
      const inbox: { a: [string, string][]; b: [string, string][] } = { a: [], b: [] };
      const records = { a: open('a', 'b'), b: open('b', 'a') };
      let made = 0;
      for (const each of steps) {
        if (each.do === 'deliver') deliver(each.tab as 'a' | 'b');
        else {
          records[each.tab as 'a' | 'b'].review('deck/card', answer('knew'));
          made++;
        }
      }
      while (inbox.a.length + inbox.b.length > 0) (['a', 'b'] as const).forEach(deliver);
      assert.equal(records.a.reviewsOf('deck/card').length, made);
      assert.equal(records.b.reviewsOf('deck/card').length, made);
      for (const name of ['a', 'b'] as const)
        assert.equal(openStore(() => tabs[name], SITE).reviewsOf('deck/card').length, made);

      function open(name: 'a' | 'b', other: 'a' | 'b'): PracticeStore {
        const storage = tabs[name];
        const set = storage.setItem.bind(storage);
        storage.setItem = (at, value) => {
          set(at, value);
          if (at.startsWith(`${SITE}record/reviews/`)) inbox[other].push([at, value]);
        };
        return openStore(
          () => storage,
          SITE,
          () => 1000,
          name,
        );
      }
      function deliver(to: 'a' | 'b'): void {
        const [at, value] = inbox[to].shift() ?? [];
        if (at === undefined || value === undefined) return;
        tabs[to].entries.set(at, value);
        records[to].takeOver({ key: at, newValue: value });
      }
    }),
  );
});

const log = (visitId: string): fc.Arbitrary<ReviewLog> =>
  fc.record(
    {
      since: fc.integer({ min: 0, max: 5 }),
      reviews: fc.array(
        fc.record(
          {
            at: fc.integer({ min: 0, max: 9 }),
            grade: fc.constantFrom<Grade>('missed', 'knew'),
            contentHash: fc.constant('w'),
            visitId: fc.constantFrom(visitId, 'shared'),
          },
          { noNullPrototype: true },
        ),
        { maxLength: 6 },
      ),
    },
    { noNullPrototype: true },
  );
const kept = ({ since, reviews }: ReviewLog): LoggedReview[] =>
  reviews.filter(({ at }) => at > since);

test('merging doesn’t depend on order or repetition, and only drops what’s older than a reset', () => {
  fc.assert(
    fc.property(log('a'), log('b'), log('c'), (a, b, c) => {
      const ab = mergeLogs(a, b);
      assert.deepEqual(ab, mergeLogs(b, a));
      assert.deepEqual(mergeLogs(ab, b), ab);
      assert.deepEqual(mergeLogs(ab, c), mergeLogs(a, mergeLogs(b, c)));
      const has = (review: LoggedReview, all: readonly LoggedReview[]): boolean =>
        all.some(({ at, visitId }) => at === review.at && visitId === review.visitId);
      for (const review of [...kept(a), ...kept(b)])
        assert.ok(review.at <= ab.since || has(review, ab.reviews));
      for (const review of [...a.reviews, ...b.reviews])
        assert.ok(has(review, uniteLogs(a, b).reviews));
    }),
  );
});
