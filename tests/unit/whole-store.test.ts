import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import {
  allQuarantined,
  countStored,
  deleteEverything,
  readWhole,
  resetReviews,
  storeAgain,
} from '../../src/practice/storage/whole-store';
import { FakeStorage } from './fake-storage';
import { countTurns } from './turns';

const SITE = 'handbook/';
const missed = { grade: 'missed', contentHash: 'abc' } as const;

function browser(stored: Record<string, string> = {}): {
  storage: FakeStorage;
  record: PracticeStore;
  at: (time: number) => void;
} {
  const storage = new FakeStorage(stored);
  let time = 1000;
  return {
    storage,
    record: openStore(
      () => storage,
      SITE,
      () => time++,
      'here',
    ),
    at: (to) => (time = to),
  };
}

test('what can’t be read is set aside once, in full; the rest isn’t affected', async () => {
  const bad = {
    'record/tick/a': '{"ticked"',
    'record/reviews/b/c': '{"version":2,"since":0,"reviews":[{"at":1}]}',
    'v1/draft/d': '7',
  };
  const rest = { 'record/tick/good': '{"version":2,"at":5,"ticked":true}', theme: 'dark' };
  const { storage, record } = browser(
    Object.fromEntries(
      Object.entries({ ...bad, ...rest }).map(([key, text]) => [
        key === 'theme' ? key : SITE + key,
        text,
      ]),
    ),
  );
  await readWhole(record.store);
  await readWhole(record.store);
  assert.deepEqual(
    allQuarantined(record.store).sort((a, b) => (a.key < b.key ? -1 : 1)),
    [
      { key: 'draft/d', text: '7' },
      { key: 'reviews/b/c', text: bad['record/reviews/b/c'] },
      { key: 'tick/a', text: bad['record/tick/a'] },
    ],
  );
  assert.deepEqual([record.isTicked('good'), record.reviewsOf('b/c')], [true, []]);
  assert.equal(storage.getItem('theme'), 'dark');
  assert.equal(storage.getItem(`${SITE}record/tick/a`), null);
});

test('a text that was set aside isn’t overwritten by another one with the same id', async () => {
  const { storage, record } = browser({
    [`${SITE}record/tick/a`]: 'second',
    [`${SITE}set-aside/tick/a`]: 'first',
  });
  await readWhole(record.store);
  assert.deepEqual(
    allQuarantined(record.store)
      .map(({ text }) => text)
      .sort(),
    ['first', 'second'],
  );
  assert.equal(storage.getItem(`${SITE}record/tick/a`), null);
});

test('if nothing can be set aside, what can’t be read stays where it is', async () => {
  const { storage, record } = browser({ [`${SITE}record/tick/a`]: 'bad' });
  storage.full = true;
  await readWhole(record.store);
  assert.equal(storage.getItem(`${SITE}record/tick/a`), 'bad');
});

test('storage that’s cleared while the page is open loses nothing in memory, is noticed, and can be filled again', () => {
  const { storage, record } = browser();
  let told = 0;
  record.review('deck/card', missed);
  record.tick('list/item', true);
  record.subscribe(() => told++);
  record.look();
  assert.deepEqual([record.state(), told], ['saved', 0]);
  storage.clear();
  record.look();
  assert.deepEqual([record.state(), record.lasts(), told], ['cleared', false, 1]);
  record.review('deck/card', missed);
  assert.equal(record.reviewsOf('deck/card').length, 2);
  assert.equal(record.isTicked('list/item'), true);
  assert.equal(record.state(), 'cleared', 'the tick is still not stored');
  storeAgain(record.store);
  assert.equal(record.state(), 'saved');
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual(
    [reopened.reviewsOf('deck/card').length, reopened.isTicked('list/item')],
    [2, true],
  );
});

test('storage that another tab cleared completely is noticed at once', () => {
  const { storage, record } = browser();
  record.tick('list/item', true);
  storage.clear();
  record.takeOver({ key: null, newValue: null });
  assert.deepEqual([record.state(), record.isTicked('list/item')], ['cleared', true]);
});

test('deleting everything leaves nothing of the site, here and in another tab, and nobody else’s data changes', () => {
  const mine = {
    [`${SITE}v1/tick/list/old`]: '{"ticked":true,"at":5}',
    [`${SITE}set-aside/tick/x`]: 'bad',
  };
  const others = {
    theme: 'dark',
    'handbook/next/record/tick/list/item': '{"version":2,"at":5,"ticked":true}',
    other: '1',
  };
  const { storage, record } = browser({ ...mine, ...others });
  const tab = openStore(
    () => storage,
    SITE,
    () => 1000,
    'tab',
  );
  for (const each of [record, tab]) {
    each.tick('list/item', true);
    each.write('exercise', 'mine');
    each.review('deck/card', missed);
  }
  assert.ok(countStored(record.store) >= 5);
  const events: string[] = [];
  const set = storage.setItem.bind(storage);
  storage.setItem = (key, value) => {
    events.push(key);
    set(key, value);
  };
  assert.equal(deleteEverything(record.store), 0);
  for (const key of events) tab.takeOver({ key, newValue: '1' });
  assert.deepEqual(Object.fromEntries(storage.entries), others);
  for (const each of [record, tab]) {
    assert.deepEqual(
      [
        each.isTicked('list/item'),
        each.isTicked('list/old'),
        each.draftOf('exercise'),
        each.reviewsOf('deck/card'),
      ],
      [false, false, '', []],
    );
    assert.equal(each.state(), 'saved', 'an empty storage is what was asked for');
  }
  tab.tick('list/item', true);
  assert.deepEqual(
    [...storage.entries.keys()].filter((key) => key.startsWith(`${SITE}record/`)),
    [`${SITE}record/tick/list/item`],
    'only what is new',
  );
});

test('after everything is deleted, nothing restores any of it: no undo, and no other text of a draft', () => {
  const { storage, record } = browser();
  const tab = openStore(
    () => storage,
    SITE,
    () => 9000,
    'tab',
  );
  record.write('exercise', 'mine');
  record.hold('exercise');
  tab.write('exercise', 'theirs');
  record.takeOver({
    key: `${SITE}record/draft/exercise`,
    newValue: storage.getItem(`${SITE}record/draft/exercise`),
  });
  for (const each of [record, tab]) each.review('deck/card', missed);
  assert.equal(record.otherDraftOf('exercise'), 'theirs');
  deleteEverything(record.store);
  tab.takeOver({ key: `${SITE}deleted`, newValue: '1' });
  for (const each of [record, tab]) each.undoReview('deck/card');
  assert.equal(record.otherDraftOf('exercise'), undefined);
  assert.equal(storage.length, 0);
});

test('deleting everything leaves a site with a similar name alone', () => {
  const other = {
    'handbook/records/record/tick/a': '1',
    'handbook/record-book/record/tick/a': '1',
  };
  const { storage, record } = browser(other);
  record.tick('list/item', true);
  deleteEverything(record.store);
  assert.deepEqual(Object.fromEntries(storage.entries), other);
});

test('a log of very many reviews can be reset', async () => {
  const reviews = [...Array(200_000).keys()].map((at) => ({
    at,
    grade: 'knew',
    contentHash: 'w',
    by: 'x',
  }));
  const { record } = browser({
    [`${SITE}record/reviews/a/b`]: JSON.stringify({ version: 2, since: 0, reviews }),
  });
  await resetReviews(record.store, [{ id: 'a/b' }]);
  assert.equal(record.reviewsOf('a/b').length, 0);
});

test('a cleared storage is told even if an event from before found it empty first', () => {
  const { storage, record } = browser();
  record.tick('list/item', true);
  const heard: (string | undefined)[] = [];
  record.subscribe((id) => heard.push(id));
  storage.clear();
  record.takeOver({ key: `${SITE}record-probe`, newValue: '1' });
  assert.deepEqual(heard, []);
  record.takeOver({ key: null, newValue: null });
  assert.deepEqual([record.state(), heard], ['cleared', [undefined]]);
});

test('a page that knew the data only from another tab also notices if the storage is cleared', () => {
  const { storage, record } = browser();
  const tab = openStore(
    () => storage,
    SITE,
    () => 9000,
    'tab',
  );
  record.review('deck/card', missed);
  tab.takeOver({
    key: `${SITE}record/reviews/deck/card`,
    newValue: storage.getItem(`${SITE}record/reviews/deck/card`),
  });
  storage.clear();
  tab.look();
  assert.deepEqual([tab.state(), tab.reviewsOf('deck/card').length], ['cleared', 1]);
});

test('a page that was frozen catches up with what other tabs wrote', () => {
  const { storage, record } = browser();
  const frozen = openStore(
    () => storage,
    SITE,
    () => 9000,
    'frozen',
  );
  assert.deepEqual([frozen.isTicked('list/item'), frozen.reviewsOf('deck/card')], [false, []]);
  record.tick('list/item', true);
  record.review('deck/card', missed);
  frozen.catchUp();
  assert.deepEqual([frozen.isTicked('list/item'), frozen.reviewsOf('deck/card').length], [true, 1]);
});

test('a reset removes the reviews of some items, also under former ids, and undoing it restores them next to later ones', async () => {
  const { storage, record } = browser();
  record.review('old/card', missed);
  record.review('deck/card', missed);
  record.review('deck/other', missed);
  const undo = await resetReviews(record.store, [
    { id: 'deck/card', aliases: ['old/card'] },
    { id: 'deck/never' },
  ]);
  assert.deepEqual(
    [record.reviewsOf('deck/card', ['old/card']).length, record.reviewsOf('deck/other').length],
    [0, 1],
  );
  assert.equal(openStore(() => storage, SITE).reviewsOf('deck/card', ['old/card']).length, 0);
  record.review('deck/card', missed);
  assert.equal(record.reviewsOf('deck/card', ['old/card']).length, 1);
  await undo();
  assert.equal(record.reviewsOf('deck/card', ['old/card']).length, 3);
  assert.equal(openStore(() => storage, SITE).reviewsOf('deck/card', ['old/card']).length, 3);
});

test('a reset, and undoing it, reach a tab that still had the reviews in memory, also those dated ahead of the clock', async () => {
  const { storage, record, at } = browser();
  at(9000);
  record.review('deck/card', missed);
  at(10);
  const tab = openStore(
    () => storage,
    SITE,
    () => 20,
    'tab',
  );
  assert.equal(tab.reviewsOf('deck/card').length, 1);
  const key = `${SITE}record/reviews/deck/card`;
  const undo = await resetReviews(record.store, [{ id: 'deck/card' }]);
  tab.takeOver({ key, newValue: storage.getItem(key) });
  assert.equal(tab.reviewsOf('deck/card').length, 0);
  await undo();
  tab.takeOver({ key, newValue: storage.getItem(key) });
  assert.equal(tab.reviewsOf('deck/card').length, 1);
});

test('very many items are reset, and that undone, in slices of time, so that other code can run in between', async (context) => {
  const items = [...Array(5000).keys()].map((at) => ({ id: `deck/c${at}` }));
  const review = { at: 5, grade: 'knew', wording: 'w', by: 'x' };
  const { record } = browser(
    Object.fromEntries(
      items.map(({ id }) => [
        `${SITE}record/reviews/${id}`,
        JSON.stringify({ version: 2, since: 0, reviews: [review] }),
      ]),
    ),
  );
  const turns = countTurns(context);
  const undo = await resetReviews(record.store, items);
  const before = turns();
  assert.ok(before > 0);
  await undo();
  assert.ok(turns() > before);
  assert.deepEqual(record.reviewsOf('deck/c4999'), [
    { at: 5, grade: 'knew', contentHash: 'w', visitId: 'x' },
  ]);
});
