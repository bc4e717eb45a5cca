import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../src/practice/storage/kinds';
import { storeOtherDraft } from '../../src/practice/storage/other-draft';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import {
  allQuarantined,
  countStored,
  deleteEverything,
} from '../../src/practice/storage/whole-store';
import {
  type BackupFile,
  FORMAT,
  readFile,
  writeFile,
} from '../../src/practice/transfer/backup-file';
import { importFile } from '../../src/practice/transfer/import';
import { previewImport } from '../../src/practice/transfer/import-preview';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const NOW = 1_800_000_000_000;

function browser(stored: Record<string, string> = {}): {
  storage: FakeStorage;
  record: PracticeStore;
} {
  const storage = new FakeStorage(stored);
  let time = NOW;
  return {
    storage,
    record: openStore(
      () => storage,
      SITE,
      () => time++,
      'here',
    ),
  };
}

/** A file with these records, and these texts set aside. */
const fileWith = (
  records: Record<string, Record<string, object>>,
  setAside: { key: string; text: string }[] = [],
): BackupFile =>
  readFile(JSON.stringify({ format: FORMAT, version: 2, exported: '', records, setAside }));
const draftFile = (text: string, at: number, id = 'exercise'): BackupFile =>
  fileWith({ draft: { [id]: { version: 2, at, text } } });

/** All texts that are stored, in any place and any form. */
const textsIn = ({ entries }: FakeStorage): string =>
  [...entries.values()]
    .map((text) => Object.values(JSON.parse(text) as object).join('\n'))
    .join('\n');

test('an empty draft in a file, however late, doesn’t clear a draft here', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story.');
  for (const nothing of ['', ' \n']) {
    const file = draftFile(nothing, NOW + 1e9);
    assert.deepEqual(await previewImport(record.store, file, 'merge'), {
      added: 0,
      changed: 0,
      same: 1,
      removed: 0,
      quarantined: 0,
      drafts: [],
    });
    await importFile(record.store, file, 'merge');
    assert.equal(openStore(() => storage, SITE).draftOf('exercise'), 'My story.');
  }
});

test('a merge names each draft whose text would change, and saves both texts, even if it’s repeated', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story, as I told it.');
  const file = draftFile('The story from the other browser.', NOW + 1e9);
  const { drafts } = await previewImport(record.store, file, 'merge');
  assert.deepEqual(drafts, [
    { id: 'exercise', goes: 'My story, as I told it.', comes: 'The story from the other browser.' },
  ]);
  for (let time = 0; time < 2; time++) {
    await importFile(record.store, file, 'merge');
    const texts = textsIn(storage);
    assert.equal(texts.split('My story, as I told it.').length, 2, texts);
    assert.equal(texts.split('The story from the other browser.').length, 2, texts);
  }
});

test('undoing a merge restores the draft', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story.');
  await (await importFile(record.store, draftFile('Another.', NOW + 1e9), 'merge')).undo();
  assert.equal(openStore(() => storage, SITE).draftOf('exercise'), 'My story.');
  assert.ok(!textsIn(storage).includes('Another.'));
});

test('a draft under a former id of the item is saved too', async () => {
  const { storage, record } = browser();
  record.write('older', 'My story.');
  const file = draftFile('Another.', NOW - 1e9);
  const aliasesOf = (id: string): string[] => (id === 'exercise' ? ['older'] : []);
  assert.deepEqual((await previewImport(record.store, file, 'merge', aliasesOf)).drafts, [
    { id: 'exercise', goes: 'My story.', comes: 'Another.' },
  ]);
  const { undo } = await importFile(record.store, file, 'merge', aliasesOf);
  const imported = openStore(() => storage, SITE);
  assert.deepEqual(
    [imported.draftOf('exercise', ['older']), imported.otherDraftOf('exercise', ['older'])],
    ['Another.', 'My story.'],
  );
  await undo();
  assert.equal(openStore(() => storage, SITE).draftOf('exercise', ['older']), 'My story.');
});

test('an older text in the file is offered next to the later one here, once, and undoing removes it', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story.');
  const file = draftFile('An older story.', 5);
  assert.deepEqual((await previewImport(record.store, file, 'merge')).drafts, [
    { id: 'exercise', goes: 'My story.', comes: 'An older story.' },
  ]);
  const { undo } = await importFile(record.store, file, 'merge');
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual(
    [reopened.draftOf('exercise'), reopened.otherDraftOf('exercise')],
    ['My story.', 'An older story.'],
  );
  assert.deepEqual((await previewImport(record.store, file, 'merge')).drafts, []);
  await undo();
  assert.equal(openStore(() => storage, SITE).otherDraftOf('exercise'), undefined);
});

test('a draft that the file has in a longer form, or an older form of it, replaces nothing and isn’t listed', async () => {
  const { record } = browser();
  record.write('exercise', 'My story.');
  for (const [text, at] of [
    ['My story. And more.', NOW + 1e9],
    ['My', 5],
  ] as const) {
    const file = draftFile(text, at);
    assert.deepEqual((await previewImport(record.store, file, 'merge')).drafts, []);
    await importFile(record.store, file, 'merge');
    assert.equal(record.draftOf('exercise'), 'My story. And more.');
  }
});

test('replacing names the drafts that change, offers them next to the new ones, and can be undone', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story.');
  record.write('only-here', 'Only here.');
  storeOtherDraft(record.store, 'elsewhere', 'Another version.');
  const file = draftFile('Another.', 5);
  const { drafts } = await previewImport(record.store, file, 'replace');
  assert.deepEqual(drafts, [
    { id: 'exercise', goes: 'My story.', comes: 'Another.' },
    { id: 'only-here', goes: 'Only here.', comes: '' },
  ]);
  const { undo } = await importFile(record.store, file, 'replace');
  assert.deepEqual([record.draftOf('exercise'), record.draftOf('only-here')], ['Another.', '']);
  const imported = openStore(() => storage, SITE);
  assert.deepEqual(
    ['exercise', 'only-here', 'elsewhere'].map((id) => imported.otherDraftOf(id)),
    ['My story.', 'Only here.', 'Another version.'],
  );
  await undo();
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual(
    [reopened.draftOf('exercise'), reopened.draftOf('only-here')],
    ['My story.', 'Only here.'],
  );
  assert.equal(reopened.otherDraftOf('exercise'), undefined);
});

test('a merge doesn’t lose a text that another tab has just stored', async () => {
  const { storage, record } = browser();
  assert.equal(record.draftOf('exercise'), '');
  openStore(
    () => storage,
    SITE,
    () => NOW + 5,
    'tab',
  ).write('exercise', 'From the other tab.');
  await importFile(record.store, draftFile('Another.', NOW + 1e9), 'merge');
  assert.ok(textsIn(storage).includes('From the other tab.'));
});

/** As many ticks as this, in a file. */
const ticks = (count: number): Record<string, object> =>
  Object.fromEntries(
    [...Array(count).keys()].map((at) => [`deck/c${at}`, { version: 2, at: 5, ticked: true }]),
  );
const aside = (count: number): { key: string; text: string }[] =>
  [...Array(count).keys()].map((at) => ({ key: 'tick/a', text: `bad ${at}` }));

/** Pauses an import once something is stored under a key, does something, and continues it. */
async function cutIn(storage: FakeStorage, key: string, act: () => void): Promise<void> {
  const set = storage.setItem.bind(storage);
  let hit = false;
  storage.setItem = (name, value) => {
    set(name, value);
    hit ||= name === key;
  };
  while (!hit) await new Promise((resolve) => setImmediate(resolve));
  storage.setItem = set;
  act();
}

for (const heardOf of ['at once', 'only when the import is done']) {
  test(`when everything is deleted in another tab during an import, nothing is left of it, heard of ${heardOf}`, async (context) => {
    // Each look at the clock takes a while, so that there are pauses on any machine.
    let time = performance.now();
    context.mock.method(performance, 'now', () => ++time);
    const { storage, record } = browser();
    const tab = openStore(
      () => storage,
      SITE,
      () => NOW,
      'tab',
    );
    record.write('exercise', 'My story.');
    record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
    const review = { at: 5, grade: 'missed', wording: 'abc', by: 'x' };
    const file = fileWith(
      {
        draft: { exercise: { version: 2, at: NOW + 1e9, text: 'Another.' } },
        reviews: { 'deck/card': { version: 2, since: 0, reviews: [review] } },
        tick: ticks(2000),
      },
      aside(200),
    );
    const hear = (): void => record.takeOver({ key: `${SITE}deleted`, newValue: '1' });
    const importing = importFile(record.store, file, 'merge');
    await cutIn(storage, `${SITE}record/tick/deck/c500`, () => {
      assert.equal(deleteEverything(tab.store), 0);
      if (heardOf === 'at once') hear();
    });
    const { complete, undo, erase } = await importing;
    if (heardOf === 'at once') {
      assert.equal(complete, false);
      assert.ok(!storage.written.includes(`${SITE}record/tick/deck/c1999`), 'it stopped');
    } else {
      hear();
      await erase();
    }
    await undo();
    assert.equal(countStored(record.store), 0, [...storage.entries.keys()].slice(0, 3).join());
    assert.deepEqual(
      [record.draftOf('exercise'), record.reviewsOf('deck/card'), record.state()],
      ['', [], 'saved'],
    );
  });
}

test('what the reader does after deleting everything stays, even if an import has continued to write', async () => {
  const { storage, record } = browser();
  const file = fileWith({
    tick: ticks(5),
    reviews: {
      'deck/card': {
        version: 2,
        since: 0,
        reviews: [{ at: 5, grade: 'missed', wording: 'abc', by: 'x' }],
      },
    },
  });
  const { erase } = await importFile(record.store, file, 'merge');
  const before = new Map(storage.entries);
  const tab = openStore(
    () => storage,
    SITE,
    () => NOW,
    'tab',
  );
  deleteEverything(tab.store);
  // What was being written while everything was deleted.
  before.forEach((text, key) => storage.entries.set(key, text));
  record.takeOver({ key: `${SITE}deleted`, newValue: '1' });
  tab.tick('deck/c1', false);
  tab.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  await erase();
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual(
    reopened.reviewsOf('deck/card').map(({ grade }) => grade),
    ['knew'],
  );
  assert.deepEqual(
    ['deck/c0', 'deck/c1'].map((id) => storage.getItem(`${SITE}record/tick/${id}`) !== null),
    [false, true],
  );
});

test('an interrupted import leaves a note of its progress, which the next import or deleting everything removes', async (context) => {
  let time = performance.now();
  context.mock.method(performance, 'now', () => ++time);
  const { storage, record } = browser();
  const file = fileWith({ tick: ticks(2000) }, aside(100));
  const key = `${SITE}import`;
  const killed = new FakeStorage();
  const importing = importFile(record.store, file, 'merge');
  // The tab is closed here. This is what's in the browser then.
  await cutIn(storage, `${SITE}record/tick/deck/c500`, () =>
    storage.entries.forEach((text, name) => killed.setItem(name, text)),
  );
  await importing;
  assert.equal(storage.getItem(key), null);

  const { markedImport } = await import('../../src/practice/transfer/import-mark');
  const later = openStore(
    () => killed,
    SITE,
    () => NOW,
    'later',
  );
  const { done, of, mode } = markedImport(later.store) ?? assert.fail();
  assert.deepEqual([of, mode], [2100, 'merge']);
  assert.ok(done > 400 && done <= 501, String(done));
  assert.ok(!writeFile(later.store).includes(key), 'it is not exported');
  const { same } = await previewImport(later.store, file, 'merge');
  assert.ok(same >= done && same < 600, String(same));
  await importFile(later.store, file, 'merge');
  assert.equal(killed.getItem(key), null);
  assert.deepEqual(later.isTicked('deck/c1999'), true);
  assert.equal(allQuarantined(later.store).length, 100);

  killed.setItem(key, JSON.stringify({ done, of, mode }));
  assert.equal(deleteEverything(later.store), 0);
  assert.equal(killed.getItem(key), null);
});

test('thousands of texts set aside under one key take a few lookups each, in an empty storage and in a full one', async () => {
  const COUNT = 4000;
  const file = fileWith({}, aside(COUNT));
  const { storage, record } = browser();
  await importFile(record.store, file, 'merge');
  assert.equal(allQuarantined(record.store).length, COUNT);
  assert.ok(storage.calls < COUNT * 15, `${storage.calls} calls`);
  storage.calls = 0;
  await importFile(record.store, file, 'merge');
  assert.equal(allQuarantined(record.store).length, COUNT, 'none is set aside twice');
  assert.ok(storage.calls < COUNT * 15, `${storage.calls} calls`);
  assert.ok(
    Math.max(...[...storage.entries.keys()].map(({ length }) => length)) < 60,
    'keys stay short',
  );

  const full = browser();
  full.storage.quota = 20_000;
  full.storage.calls = 0;
  await importFile(full.record.store, file, 'merge');
  assert.ok(full.storage.calls < COUNT * 15, `${full.storage.calls} calls`);
  assert.ok(allQuarantined(full.record.store).length > 100);
});

test('in a storage that’s nearly full, what was refused is tried again without trying everything each time', async () => {
  const COUNT = 1000;
  const { storage, record } = browser();
  const drafts = Object.fromEntries(
    [...Array(COUNT).keys()].map((at) => [
      `exercise-${at}`,
      { version: 2, at: 5, text: 'x'.repeat(2000) },
    ]),
  );
  // The space that's left is enough for short records, but not for long ones.
  let hasRoom = false;
  storage.refuses = (name) => name.includes('/draft/') && !hasRoom;
  await importFile(record.store, fileWith({ draft: drafts, tick: ticks(COUNT) }), 'merge');
  assert.ok(storage.calls < COUNT * 2 * 20, `${storage.calls} calls`);
  assert.equal(record.state(), 'full');
  assert.equal(openStore(() => storage, SITE).isTicked(`deck/c${COUNT - 1}`), true);
  hasRoom = true;
  record.tick('list/item', true);
  assert.equal(record.state(), 'saved', 'once there is room, all of it is stored');
  assert.equal(openStore(() => storage, SITE).draftOf(`exercise-${COUNT - 1}`).length, 2000);
});

test('undoing an import in a full storage leaves nothing waiting to be stored', async () => {
  const { storage, record } = browser();
  record.write('exercise', 'My story.');
  record.tick('deck/c1', false);
  record.review('deck/card', { grade: 'knew', contentHash: 'abc' });
  const before = new Map(storage.entries);
  storage.full = true;
  const { undo } = await importFile(
    record.store,
    fileWith(
      {
        draft: { exercise: { version: 2, at: NOW + 1e9, text: 'Another.' } },
        tick: ticks(5),
        reviews: {
          'deck/card': {
            version: 2,
            since: 0,
            reviews: [{ at: 5, grade: 'missed', wording: 'abc', by: 'x' }],
          },
        },
      },
      aside(3),
    ),
    'merge',
  );
  assert.equal(record.state(), 'full');
  await undo();
  assert.equal(record.state(), 'saved');
  assert.deepEqual(
    [record.draftOf('exercise'), record.isTicked('deck/c0'), record.reviewsOf('deck/card').length],
    ['My story.', false, 1],
  );
  storage.full = false;
  record.tick('list/item', true);
  storage.removeItem(`${SITE}record/tick/list/item`);
  assert.deepEqual(storage.entries, before);
  assert.equal((record.store.entries.draft.get('exercise') as Draft).text, 'My story.');
});
