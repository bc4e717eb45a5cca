import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { readWhole } from '../../src/practice/storage/whole-store';
import { LARGEST, Refusal, readFile, writeFile } from '../../src/practice/transfer/backup-file';
import { importFile } from '../../src/practice/transfer/import';
import type { Mode } from '../../src/practice/transfer/import-change';
import { previewImport } from '../../src/practice/transfer/import-preview';
import { FakeStorage } from './fake-storage';
import { countTurns } from './turns';

const SITE = 'handbook/';
const NOW = 1_800_000_000_000;

const browser = (
  by: string,
  stored: Record<string, string> = {},
): { record: PracticeStore; storage: FakeStorage } => {
  const storage = new FakeStorage(stored);
  let time = NOW;
  return {
    storage,
    record: openStore(
      () => storage,
      SITE,
      () => time++,
      by,
    ),
  };
};
function filled(): ReturnType<typeof browser> {
  const made = browser('here', {
    [`${SITE}record/tick/list/bad`]: '{"ticked":',
    [`${SITE}set-aside/draft/x`]: 'once',
  });
  made.record.tick('list/item', true);
  made.record.write('exercise', 'Mine: <b>bold</b> & “quoted”\n\u2028🙂');
  made.record.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  made.record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  made.record.undoReview('deck/card');
  made.record.set('interview', '2027-02-01');
  return made;
}

test('what one browser exports, another imports completely, and both agree', async () => {
  const one = filled();
  await readWhole(one.record.store);
  const other = browser('there');
  const file = readFile(writeFile(one.record.store));
  assert.deepEqual(await previewImport(other.record.store, file, 'merge'), {
    added: 4,
    changed: 0,
    same: 0,
    removed: 0,
    quarantined: 2,
    drafts: [],
  });
  await importFile(other.record.store, file, 'merge');
  assert.equal(other.record.draftOf('exercise'), 'Mine: <b>bold</b> & “quoted”\n\u2028🙂');
  assert.deepEqual(other.record.reviewsOf('deck/card'), one.record.reviewsOf('deck/card'));
  assert.equal(other.record.setting('interview'), '2027-02-01');
  assert.equal(other.storage.getItem(`${SITE}set-aside/tick/list/bad`), '{"ticked":');
  const again = await previewImport(
    other.record.store,
    readFile(writeFile(one.record.store)),
    'merge',
  );
  assert.deepEqual(
    again,
    { added: 0, changed: 0, same: 4, removed: 0, quarantined: 2, drafts: [] },
    'importing again changes nothing',
  );
});

test('an exported review has the same keys as a stored one', () => {
  const { record, storage } = filled();
  const exported = JSON.parse(writeFile(record.store)).records.reviews['deck/card'];
  const stored = storage.getItem(`${SITE}record/reviews/deck/card`);
  assert.equal(JSON.stringify(exported), stored);
  assert.deepEqual(Object.keys(exported.reviews[1]), ['at', 'grade', 'wording', 'by', 'undone']);
});

test('merging adds up reviews and uses the later of two ticks; nothing that’s only here is lost', async () => {
  const one = filled();
  const other = browser('there');
  other.record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  other.record.tick('list/mine', true);
  const file = readFile(writeFile(one.record.store));
  assert.deepEqual(await previewImport(other.record.store, file, 'merge'), {
    added: 3,
    changed: 1,
    same: 0,
    removed: 0,
    quarantined: 2,
    drafts: [],
  });
  await importFile(other.record.store, file, 'merge');
  assert.equal(other.record.reviewsOf('deck/card').length, 2);
  assert.equal(other.record.isTicked('list/mine'), true);
});

test('replacing leaves only what’s in the file', async () => {
  const one = filled();
  const other = browser('there');
  other.record.review('deck/other', { grade: 'knew', contentHash: 'abc' });
  other.record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  other.record.tick('list/mine', true);
  const file = readFile(writeFile(one.record.store));
  assert.deepEqual(await previewImport(other.record.store, file, 'replace'), {
    added: 3,
    changed: 1,
    same: 0,
    removed: 2,
    quarantined: 2,
    drafts: [],
  });
  await importFile(other.record.store, file, 'replace');
  const reopened = openStore(() => other.storage, SITE);
  assert.deepEqual(reopened.reviewsOf('deck/card'), one.record.reviewsOf('deck/card'));
  assert.deepEqual(reopened.reviewsOf('deck/other'), []);
  assert.equal(reopened.isTicked('list/mine'), false);
});

for (const mode of ['merge', 'replace'] satisfies Mode[]) {
  test(`an import (${mode}) can be undone`, async () => {
    const one = filled();
    const other = browser('there');
    other.record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
    other.record.tick('list/mine', true);
    const before = other.record.reviewsOf('deck/card');
    await (
      await importFile(other.record.store, readFile(writeFile(one.record.store)), mode)
    ).undo();
    const reopened = openStore(() => other.storage, SITE);
    assert.deepEqual(reopened.reviewsOf('deck/card'), before);
    assert.deepEqual(
      [
        reopened.isTicked('list/mine'),
        reopened.isTicked('list/item'),
        reopened.draftOf('exercise'),
        reopened.setting('interview'),
      ],
      [true, false, '', ''],
    );
  });
}

test('an import also reaches another tab that had something else in memory', async () => {
  const one = filled();
  const here = browser('there');
  const tab = openStore(
    () => here.storage,
    SITE,
    () => NOW,
    'tab',
  );
  here.record.review('deck/card', { grade: 'missed', contentHash: 'old' });
  const key = `${SITE}record/reviews/deck/card`;
  const deliver = (): void => tab.takeOver({ key, newValue: here.storage.getItem(key) });
  deliver();
  await importFile(here.record.store, readFile(writeFile(one.record.store)), 'replace');
  deliver();
  assert.deepEqual(tab.reviewsOf('deck/card'), one.record.reviewsOf('deck/card'));
});

test('undoing an import leaves what the reader did since, hides nothing under a former id, and removes what it set aside', async () => {
  const one = filled();
  const other = browser('there', { [`${SITE}set-aside/tick/list/bad`]: 'another text' });
  other.record.write('older', 'long ago');
  other.record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  const { undo } = await importFile(
    other.record.store,
    readFile(writeFile(one.record.store)),
    'merge',
  );
  assert.equal(other.record.draftOf('exercise', ['older']), one.record.draftOf('exercise'));
  assert.equal(
    other.storage.getItem(`${SITE}set-aside/tick/list/bad~`),
    '{"ticked":',
    'a text that is set aside already stays',
  );
  other.record.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  other.record.set('interview', '2027-03-01');
  await undo();
  const reopened = openStore(() => other.storage, SITE);
  for (const record of [other.record, reopened]) {
    assert.deepEqual(
      record.reviewsOf('deck/card').map(({ grade }) => grade),
      ['knew', 'missed'],
    );
    assert.equal(record.draftOf('exercise', ['older']), 'long ago');
    assert.equal(record.setting('interview'), '2027-03-01');
    assert.equal(record.isTicked('list/item'), false);
  }
  assert.deepEqual(
    [...other.storage.entries].filter(([key]) => key.includes('set-aside')),
    [[`${SITE}set-aside/tick/list/bad`, 'another text']],
  );
});

test('a merge doesn’t lose what another tab has stored, even before this one hears of it', async () => {
  const here = browser('here');
  const tab = openStore(
    () => here.storage,
    SITE,
    () => NOW,
    'tab',
  );
  assert.deepEqual(here.record.reviewsOf('deck/card'), []);
  tab.review('deck/card', { grade: 'missed', contentHash: 'abc' });
  await importFile(here.record.store, readFile(writeFile(filled().record.store)), 'merge');
  assert.deepEqual(
    here.record
      .reviewsOf('deck/card')
      .map(({ grade }) => grade)
      .sort(),
    ['missed', 'missed'],
  );
});

test('a record of a later version is exported unchanged', () => {
  const text = '{"version":99,"reviews":"in some new form"}';
  const { record } = browser('here', { [`${SITE}record/reviews/deck/card`]: text });
  assert.deepEqual(readFile(writeFile(record.store)).quarantined, [
    { key: 'reviews/deck/card', text },
  ]);
});

test('in a full storage, a large import doesn’t take longer for each record that was refused before', async () => {
  const { record, storage } = browser('here');
  storage.full = true;
  let tries = 0;
  const get = storage.getItem.bind(storage);
  storage.getItem = (key) => {
    tries++;
    return get(key);
  };
  const cards = Object.fromEntries(
    [...Array(500).keys()].map((at) => [`deck/c${at}`, { version: 2, at: 5, ticked: true }]),
  );
  await importFile(record.store, readFile(withRecords({ tick: cards })), 'merge');
  assert.ok(tries < 500 * 20, `${tries} reads`);
});

const good = (): Record<string, unknown> =>
  JSON.parse(writeFile(filled().record.store)) as Record<string, unknown>;
const withRecords = (records: unknown): string => JSON.stringify({ ...good(), records });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const hostile: [name: string, text: string, says: RegExp][] = [
  ['empty', '', /empty/],
  ['cut off', writeFile(filled().record.store).slice(0, -20), /isn’t a practice file, or part/],
  ['not JSON', '<html>', /isn’t a practice file, or part/],
  ['foreign', '{"cards":[]}', /isn’t a practice file\./],
  ['a bare value', '"x"', /isn’t a practice file\./],
  ['null', 'null', /isn’t a practice file\./],
  ['an array', '[]', /isn’t a practice file\./],
  ['of a later release', JSON.stringify({ ...good(), version: 99 }), /newer version/],
  ['without records', JSON.stringify({ ...good(), records: undefined }), /damaged/],
  ['records of a wrong type', withRecords([1]), /damaged/],
  ['a kind that does not exist', withRecords({ toString: {} }), /kind/],
  ['a kind of a wrong type', withRecords({ tick: [] }), /kind/],
  ['set aside of a wrong type', JSON.stringify({ ...good(), setAside: [7] }), /damaged/],
  [
    'markup for a name',
    withRecords({ tick: { '<img src=x onerror=alert(1)>': { version: 2, at: 1, ticked: true } } }),
    /name/,
  ],
  [
    'a path for a name',
    withRecords({ tick: { '../../theme': { version: 2, at: 1, ticked: true } } }),
    /name/,
  ],
  [
    '__proto__ as a record',
    withRecords({ tick: JSON.parse('{"__proto__":{"version":2,"at":1,"ticked":true}}') }),
    /__proto__/,
  ],
  [
    '__proto__ in a record',
    withRecords({ tick: { 'a/b': JSON.parse('{"__proto__":{"ticked":true},"at":1}') } }),
    /__proto__/,
  ],
  ['__proto__ at the top', `{"__proto__":{"x":1},${JSON.stringify(good()).slice(1)}`, /__proto__/],
  ['deeply nested', nested(1_000_000), /nested deeper/],
  [
    'deeply nested in a record',
    withRecords({ tick: { 'a/b': JSON.parse(nested(50)) } }),
    /nested deeper/,
  ],
  [
    'nothing that can be read',
    withRecords({ tick: { 'a/b': { version: 2, at: 'x', ticked: 'yes' } } }),
    /Nothing in the file/,
  ],
  ['larger than any export', `"${'x'.repeat(LARGEST)}"`, /larger/],
];

for (const [name, text, says] of hostile) {
  test(`a file is refused with a reason, and no prototype is polluted: ${name}`, () => {
    assert.throws(
      () => readFile(text),
      (error) =>
        error instanceof Refusal && says.test(error.message) && /^[A-Z].*[.]$/.test(error.message),
    );
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });
}

test('one bad record affects no other: it’s set aside unchanged', () => {
  const bad = [
    { version: 2, at: '1', ticked: true },
    { version: 2, at: -1, ticked: true },
    { version: 2, at: 9e15, ticked: true },
    { version: 3, at: 1, ticked: true },
    { version: 0, at: 1, ticked: true },
    { version: 1.5, at: 1, ticked: true },
    { version: 2, at: 1 },
    null,
    7,
    'x',
    [],
  ];
  for (const record of bad) {
    const file = readFile(
      withRecords({ tick: { 'a/good': { version: 2, at: 1, ticked: true }, 'a/bad': record } }),
    );
    assert.deepEqual(
      file.records.map(({ id }) => id),
      ['a/good'],
    );
    assert.deepEqual(file.quarantined.at(-1), { key: 'tick/a/bad', text: JSON.stringify(record) });
  }
  const review = { at: 1, grade: 'knew', wording: 'abc', by: 'x' };
  for (const change of [
    { grade: 'perfect' },
    { wording: '<b>' },
    { by: '' },
    { at: null },
    { undone: 'no' },
  ]) {
    const bad = { ...review, ...change };
    const file = readFile(
      withRecords({
        reviews: { 'a/part': { version: 2, since: 0, reviews: [review, bad, review] } },
      }),
    );
    const read = { at: 1, grade: 'knew', contentHash: 'abc', visitId: 'x' };
    assert.deepEqual(file.records, [
      { kind: 'reviews', id: 'a/part', content: { since: 0, reviews: [read, read] } },
    ]);
    assert.deepEqual(
      file.quarantined.slice(-1).map(({ key, text }) => [key, JSON.parse(text)]),
      [['reviews/a/part', { version: 2, since: 0, reviews: [bad] }]],
    );
  }
});

test('a record with an impossible date is set aside, because it would win over everything that comes after', () => {
  const review = { at: 8.64e15, grade: 'knew', wording: 'abc', by: 'x' };
  const file = readFile(
    withRecords({
      tick: { 'a/good': { version: 2, at: 1, ticked: true } },
      draft: { 'a/late': { version: 2, at: 8.64e15, text: 'x' } },
      reviews: { 'a/late': { version: 2, since: 0, reviews: [review] } },
    }),
  );
  assert.deepEqual(
    [file.records.map(({ kind }) => kind), file.quarantined.slice(-2).map(({ key }) => key)],
    [['tick'], ['draft/a/late', 'reviews/a/late']],
  );
});

test('a file of the first version is read', () => {
  const {
    records: [record],
  } = readFile(withRecords({ tick: { 'a/old': { at: 5, ticked: true } } }));
  assert.deepEqual(record, { kind: 'tick', id: 'a/old', content: { at: 5, ticked: true } });
});

test('whatever is in the storage, what’s exported can be imported, and nothing is lost', async () => {
  const kind = fc.constantFrom('tick', 'draft', 'reviews', 'setting', 'story');
  const id = fc.oneof(
    fc.stringMatching(/^[a-z]{1,3}(\/[a-z]{1,3})?$/),
    fc.string({ maxLength: 6 }),
    fc.constantFrom('__proto__', 'constructor'),
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        version: fc.constant(2),
        at: fc.nat(),
        ticked: fc.boolean(),
        text: fc.string(),
        value: fc.string(),
      })
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(kind, id, text), { maxLength: 8 }), async (stored) => {
      const all = Object.fromEntries(
        stored.map(([of, name, value]) => [`${SITE}record/${of}/${name}`, value]),
      );
      const one = browser('here', all);
      await readWhole(one.record.store);
      const file = readFile(writeFile(one.record.store));
      const found = new Set([
        ...file.records.map((record) => `${record.kind}/${record.id}`),
        ...file.quarantined.map(({ key }) => key),
      ]);
      for (const key of Object.keys(all))
        assert.ok(found.has(key.slice(`${SITE}record/`.length)), key);
    }),
  );
});

test('a large file is imported, and that undone, in slices of time, so that other code can run in between', async (context) => {
  const { record } = browser('here');
  const cards = Object.fromEntries(
    [...Array(5000).keys()].map((at) => [`deck/c${at}`, { version: 2, at: 5, ticked: true }]),
  );
  const file = readFile(withRecords({ tick: cards }));
  const turns = countTurns(context);
  /** Does something, and says whether anything else was done meanwhile. */
  const leavesTurns = async <T>(act: () => Promise<T>): Promise<T> => {
    const before = turns();
    const result = await act();
    assert.ok(turns() > before, `${act}`);
    return result;
  };
  await leavesTurns(() => previewImport(record.store, file, 'replace'));
  const { undo } = await leavesTurns(() => importFile(record.store, file, 'merge'));
  assert.ok(record.isTicked('deck/c4999'));
  await leavesTurns(undo);
  assert.equal(record.isTicked('deck/c4999'), false);
});
