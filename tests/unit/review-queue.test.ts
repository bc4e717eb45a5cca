import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PracticeEntry, PracticeOverview } from '../../src/model/practice-data';
import { pause } from '../../src/practice/in-slices';
import { dayOf } from '../../src/practice/schedule/days';
import { openScheduler } from '../../src/practice/schedule/fsrs';
import { makeReviewQueue, type ReviewQueue } from '../../src/practice/schedule/review-queue';
import { recallEntry } from '../../src/practice/session/recall';
import {
  countsFor,
  idsFor,
  itemsFor,
  type PracticeState,
  practiceStateAt,
  queryOf,
  type SessionSelection,
  selectionFrom,
} from '../../src/practice/session/selection';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';

Object.assign(globalThis, { document: new EventTarget() });

const place = { title: 'Deck', href: '/guides/a#deck' };
const overview: PracticeOverview = {
  guides: [
    { title: 'A', path: '/guides/a' },
    { title: 'B', path: '/guides/b' },
  ],
  decks: [
    { id: 'one', title: 'One', guide: 0, place },
    { id: 'two', title: 'Two', guide: 1, place },
  ],
  themes: [],
  readings: [],
};
const entries = [...Array(24).keys()].map((at): PracticeEntry => {
  const item = {
    id: `deck/c${at}`,
    theme: at % 3 ? 'honesty' : 'learning',
    contentHash: 'w',
    do: [''],
    dont: [''],
    why: [''],
    read: place,
  };
  return {
    deck: at % 2,
    read: place,
    words: 20,
    kind: 'card',
    item: at === 0 ? { ...item, aliases: ['old/c0'] } : item,
  };
});
const noon = (date: number): number => new Date(2026, 10, date, 12).getTime();

interface Room {
  queue: ReviewQueue;
  record: PracticeStore;
  state(): PracticeState;
  at(time: number): void;
  settle(): Promise<void>;
}

/** A review queue with its own store, and a clock that's set by hand. */
async function room(stored: Record<string, string> = {}): Promise<Room> {
  const storage = new FakeStorage(stored);
  let time = noon(10);
  const record = openStore(
    () => storage,
    'handbook/',
    () => time,
    'here',
  );
  const queue = makeReviewQueue(
    entries,
    () => record,
    openScheduler(),
    () => time,
  );
  queue.open();
  // However slow the machine is, this few items are read within this many turns.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn++) await pause();
  };
  await settle();
  return {
    queue,
    record,
    settle,
    state: () => practiceStateAt(queue.getSnapshot(), entries, overview),
    at: (to) => (time = to),
  };
}
const answer = (record: PracticeStore, id: string, grade: 'missed' | 'knew'): void =>
  record.review(id, { grade, contentHash: 'w' });

test('an answer counts at once, also under a former id, and bigger changes read everything again', async () => {
  const { queue, record, settle } = await room();
  assert.deepEqual([queue.getSnapshot().ready, queue.getSnapshot().statuses.size], [true, 0]);
  answer(record, 'deck/c1', 'knew');
  answer(record, 'old/c0', 'missed');
  assert.deepEqual(
    [
      queue.getSnapshot().statuses.get('deck/c1')?.grade,
      queue.getSnapshot().statuses.get('deck/c0')?.grade,
    ],
    ['knew', 'missed'],
  );
  record.undoReview('deck/c1');
  assert.equal(queue.getSnapshot().statuses.has('deck/c1'), false);
  record.set('interview', '2026-11-12');
  await settle();
  assert.equal(queue.getSnapshot().times.interview, dayOf(noon(12)));
});

test('entries can be added while it’s open, such as a story just written, and it comes first when it’s due', async () => {
  const { queue, record, at, settle } = await room();
  const own = recallEntry({
    id: 'story/tell',
    question: 'Tell it',
    answer: 'I',
    story: 'S',
    minutes: 2,
  });
  const also = recallEntry({ id: 'story/what', question: 'What?', answer: 'I', story: 'S' });
  answer(record, own.item.id, 'knew');
  answer(record, 'deck/c1', 'missed');
  assert.equal(queue.entryOf(own.item.id), undefined);
  const both = [...entries, own, also];
  queue.take(both);
  assert.equal(queue.entryOf(own.item.id), own);
  assert.equal(queue.getSnapshot().statuses.get(own.item.id)?.grade, 'knew');
  const before = queue.getSnapshot();
  queue.take(both);
  assert.equal(queue.getSnapshot(), before, 'the same ones change nothing');

  at(noon(12));
  record.look();
  record.set('interview', '');
  await settle();
  const later = practiceStateAt(queue.getSnapshot(), both, overview);
  assert.deepEqual(later.plan.due, [own.item.id, 'deck/c1']);
  assert.deepEqual(idsFor({ which: 'due' }, later, noon(12)).slice(0, 2), [own.item.id, 'deck/c1']);
  assert.deepEqual(
    itemsFor({ which: 'all', kind: 'recall' }, both, overview).map(({ id }) => id),
    [own.item.id, also.item.id],
  );
  assert.deepEqual(countsFor({ guide: 'a', kind: 'recall' }, later).all, 0);
});

test('a snapshot never changes after it’s returned, and listeners hear of each new one', async () => {
  const { queue, record, settle } = await room();
  const before = queue.getSnapshot();
  assert.equal(queue.getSnapshot(), before);
  const heard: ReturnType<typeof queue.getSnapshot>[] = [];
  const stop = queue.subscribe(() => heard.push(queue.getSnapshot()));
  answer(record, 'deck/c1', 'knew');
  record.set('session', 'all');
  assert.equal(heard.length, 2);
  assert.equal(heard[1]?.statuses, heard[0]?.statuses, 'a setting changes no status');
  record.undoReview('deck/c1');
  record.store.changed();
  await settle();
  assert.deepEqual(
    [before, ...heard].map(({ statuses, reviews }) => [statuses.size, reviews.size]),
    [
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
    ],
  );
  stop();
  answer(record, 'deck/c1', 'knew');
  assert.equal(heard.length, 4);
});

test('a page that stays open past midnight dates its answers by the new day', async () => {
  const { queue, record, at, settle } = await room();
  at(new Date(2026, 10, 10, 23, 55).getTime());
  answer(record, 'deck/c1', 'knew');
  at(new Date(2026, 10, 11, 0, 5).getTime());
  answer(record, 'deck/c1', 'missed');
  answer(record, 'deck/c2', 'knew');
  const check = (): void => {
    assert.equal(queue.getSnapshot().times.today, dayOf(noon(11)));
    assert.equal(queue.getSnapshot().statuses.get('deck/c1')?.grade, 'missed');
    assert.equal(queue.getSnapshot().statuses.get('deck/c2')?.begun, dayOf(noon(11)));
  };
  check();
  await settle();
  check();
});

test('what was dated ahead is due, and can be practiced', async () => {
  const { record, at, state, settle } = await room();
  at(noon(30));
  for (const { item } of entries) answer(record, item.id, 'knew');
  at(noon(11));
  record.set('interview', '');
  await settle();
  assert.equal(countsFor({}, state()).due, 24);
  assert.equal(idsFor({ which: 'due' }, state(), noon(11)).length, 24);
});

test('a session that’s continued asks what isn’t known since, in the same order', async () => {
  const { record, at, state, settle } = await room();
  for (const { item } of entries) answer(record, item.id, 'missed');
  at(noon(12));
  record.set('interview', '');
  await settle();
  const begun = noon(12);
  for (const selection of [
    { which: 'due' },
    { which: 'missed' },
    { which: 'all' },
    { which: 'all', guide: 'b' },
  ] satisfies SessionSelection[]) {
    const ids = idsFor(selection, state(), begun);
    assert.ok(ids.length >= 12);
    assert.notDeepEqual(ids, [...ids].sort(), 'mixed');
    assert.notDeepEqual(
      ids,
      idsFor(selection, state(), begun + 1),
      'another session has another order',
    );
    answer(record, ids[0] as string, 'knew');
    answer(record, ids[1] ?? '', 'missed');
    assert.deepEqual(idsFor(selection, state(), begun), ids.slice(1), selection.which);
    record.undoReview(ids[0] as string);
  }
});

test('the first session has five cards, new ones while there are any, and the same ones when it’s continued', async () => {
  const { record, state } = await room();
  const begun = noon(10);
  const ids = idsFor({ which: 'five' }, state(), begun);
  assert.equal(ids.length, 5);
  answer(record, ids[0] as string, 'knew');
  assert.deepEqual(idsFor({ which: 'five' }, state(), begun), ids.slice(1));
  const next = idsFor({ which: 'five' }, state(), begun + 60_000);
  assert.equal(next.includes(ids[0] as string), false);
});

test('a first session and any other take turns among the guides', async () => {
  const { state } = await room();
  const guideOf = (id: string): number => Number(id.replace('deck/c', '')) % 2;
  for (let at = 0; at < 20; at++) {
    for (const which of ['five', 'all', 'due'] as const) {
      const guides = idsFor({ which }, state(), noon(10) + at).map(guideOf);
      assert.ok(
        guides.every((guide, place) => place === 0 || guide !== guides[place - 1]),
        `${which}: ${guides}`,
      );
    }
  }
});

test('what is due comes as planned: missed, known, new; also when the session is taken up again', async () => {
  const { record, at, state, settle } = await room();
  at(noon(1));
  const missed = ['deck/c3', 'deck/c8', 'deck/c9'];
  const knew = ['deck/c4', 'deck/c5'];
  for (const id of missed) answer(record, id, 'missed');
  for (const id of knew) answer(record, id, 'knew');
  at(noon(10));
  record.set('interview', '');
  await settle();
  const ids = idsFor({ which: 'due' }, state(), noon(10));
  assert.deepEqual(ids.slice(0, 3).sort(), missed);
  assert.deepEqual(ids.slice(3, 5).sort(), knew);
  assert.equal(ids.length, 24);
  answer(record, ids[1] ?? '', 'knew');
  answer(record, ids[4] ?? '', 'missed');
  assert.deepEqual(
    idsFor({ which: 'due' }, state(), noon(10)),
    ids.filter((_, place) => place !== 1),
  );
});

test('the minutes a day are taken in at once, and a day has as much as fits in them', async () => {
  const { queue, record, state } = await room();
  assert.deepEqual([queue.getSnapshot().minutes, state().plan.today.minutes], [15, 5]);
  record.set('minutes', '5');
  assert.deepEqual([queue.getSnapshot().minutes, state().plan.today.minutes], [5, 5]);
  assert.equal(countsFor({}, state()).due, state().plan.today.count);
});

test('a selection is read back from its link, and a link that names nothing asks for nothing', () => {
  const choices: SessionSelection[] = [
    { which: 'due' },
    { which: 'missed', guide: 'b' },
    { which: 'all', kind: 'question' },
    { which: 'all', theme: 'honesty' },
    { which: 'all', deck: 'two' },
    { which: 'due', deck: 'two' },
    { which: 'all', card: 'deck/c1' },
    { which: 'five' },
  ];
  for (const selection of choices)
    assert.deepEqual(selectionFrom(`?${queryOf(selection)}`), selection, queryOf(selection));
  for (const query of ['', '?', '?card=', '?deck=', '?session=', '?session=none', '?guide=b'])
    assert.equal(selectionFrom(query), undefined, query);
});

test('a selection takes what it names: a guide, a deck, a kind, a theme, an item by any of its ids', () => {
  const count = (selection: Partial<SessionSelection>): number =>
    itemsFor({ which: 'all', ...selection }, entries, overview).length;
  assert.deepEqual(
    [
      count({}),
      count({ guide: 'b' }),
      count({ deck: 'one' }),
      count({ kind: 'question' }),
      count({ theme: 'learning' }),
    ],
    [24, 12, 12, 0, 8],
  );
  assert.deepEqual(
    [
      count({ guide: 'none' }),
      count({ card: 'old/c0' }),
      count({ card: 'deck/c5' }),
      count({ card: 'x' }),
    ],
    [0, 1, 1, 0],
  );
});

test('on the day before the interview, a new reader tells a story last, and one who has practiced tells it first', async () => {
  const { queue, record, at, settle } = await room();
  const talk: PracticeEntry = {
    kind: 'talk',
    deck: 0,
    read: place,
    words: 20,
    item: {
      id: 'talk/one',
      theme: 'learning',
      contentHash: 'w',
      question: [],
      minutes: 2,
      tiers: [],
    },
  };
  const all = [...entries, talk];
  queue.take(all);
  record.set('interview', '2026-11-11');
  await settle();
  const due = (): string[] =>
    idsFor({ which: 'due' }, practiceStateAt(queue.getSnapshot(), all, overview), noon(10));
  assert.equal(due().at(-1), talk.item.id);
  at(noon(8));
  answer(record, 'deck/c1', 'missed');
  at(noon(10));
  record.store.changed();
  await settle();
  assert.equal(due()[0], talk.item.id);
});
