import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeOtherDraft } from '../../src/practice/storage/other-draft';
import { openStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';

const SITE = 'handbook/';
const key = (id: string): string => `${SITE}record/draft/${id}`;

/** The event that a write of `id` causes in the browser's other tabs. */
const eventOf = (storage: Storage, id: string): Pick<StorageEvent, 'key' | 'newValue'> => ({
  key: key(id),
  newValue: storage.getItem(key(id)),
});

test('a draft is still there after reopening, as an entry of its own next to ticks of the same name', () => {
  const storage = new FakeStorage();
  const record = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  record.write('blame', 'I promised “the date”.\n');
  record.tick('blame', true);
  assert.equal(
    storage.getItem('handbook/record/draft/blame'),
    '{"version":2,"at":1000,"text":"I promised “the date”.\\n"}',
  );
  const reopened = openStore(() => storage, SITE);
  assert.equal(reopened.draftOf('blame'), 'I promised “the date”.\n');
  assert.equal(reopened.draftOf('other'), '');
  assert.equal(reopened.isTicked('blame'), true);
});

test('the draft of a former id counts until there’s one of the new id, even an empty one', () => {
  const storage = new FakeStorage({ [key('old')]: '{"text":"mine","at":5}' });
  const record = openStore(() => storage, SITE);
  assert.equal(record.draftOf('new', ['old']), 'mine');
  record.write('new', '');
  assert.equal(record.draftOf('new', ['old']), '');
});

test('a corrupt draft affects no other entry, and is set aside unchanged before anything overwrites it', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{"text":"x"}',
    '{"text":7,"at":5}',
    '{"text":"x","at":"5"}',
    '{"text":"x","at":1e999}',
    '{"ticked":true,"at":5}',
  ]) {
    const storage = new FakeStorage({
      [key('good')]: '{"text":"kept","at":5}',
      [key('bad')]: text,
    });
    const record = openStore(() => storage, SITE);
    assert.deepEqual([record.draftOf('good'), record.draftOf('bad')], ['kept', ''], text);
    record.write('bad', 'anew');
    assert.equal(storage.getItem('handbook/set-aside/draft/bad'), text);
    assert.equal(openStore(() => storage, SITE).draftOf('bad'), 'anew');
  }
});

test('of two tabs, the later draft wins and the earlier is ignored', () => {
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
  here.write('blame', 'first');
  const earlier = eventOf(storage, 'blame');
  time = 2000;
  there.write('blame', 'second');
  there.takeOver(earlier);
  assert.equal(there.draftOf('blame'), 'second');
  here.takeOver(eventOf(storage, 'blame'));
  assert.equal(here.draftOf('blame'), 'second');
  assert.equal(here.otherDraftOf('blame'), undefined);
});

test('a draft that’s being typed stays, and the other tab’s waits until the reader chooses', () => {
  for (const keep of ['here', 'other'] as const) {
    const storage = new FakeStorage();
    let time = 5000;
    const here = openStore(
      () => storage,
      SITE,
      () => time,
    );
    const there = openStore(
      () => storage,
      SITE,
      () => 9000,
    );
    here.write('blame', 'mine');
    const release = here.hold('blame');
    there.write('blame', 'theirs');
    here.takeOver(eventOf(storage, 'blame'));
    assert.deepEqual([here.draftOf('blame'), here.otherDraftOf('blame')], ['mine', 'theirs']);

    // If the clock is behind the other tab's entry, what's typed next isn't lost.
    time = 10;
    here.write('blame', 'mine, longer');
    assert.deepEqual(
      [here.draftOf('blame'), here.otherDraftOf('blame')],
      ['mine, longer', 'theirs'],
    );
    there.takeOver(eventOf(storage, 'blame'));
    assert.equal(there.draftOf('blame'), 'mine, longer');

    here.settle('blame', keep);
    const chosen = keep === 'here' ? 'mine, longer' : 'theirs';
    assert.deepEqual([here.draftOf('blame'), here.otherDraftOf('blame')], [chosen, undefined]);
    assert.equal(openStore(() => storage, SITE).draftOf('blame'), chosen);
    release();
    there.write('blame', 'theirs again');
    here.takeOver(eventOf(storage, 'blame'));
    assert.equal(here.draftOf('blame'), 'theirs again', 'once it is let go, the later holds');
  }
});

test('the same text from another tab leaves nothing to choose', () => {
  const storage = new FakeStorage();
  const here = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  const there = openStore(
    () => storage,
    SITE,
    () => 2000,
  );
  here.write('blame', 'same');
  here.hold('blame');
  there.write('blame', 'same');
  here.takeOver(eventOf(storage, 'blame'));
  assert.equal(here.otherDraftOf('blame'), undefined);
});

test('if the storage is full, a draft is there for the page, and is written with the next tick that’s accepted', () => {
  const storage = new FakeStorage();
  const record = openStore(() => storage, SITE);
  storage.full = true;
  record.write('blame', 'mine');
  assert.deepEqual([record.draftOf('blame'), record.lasts()], ['mine', false]);
  storage.full = false;
  record.tick('list/item', true);
  assert.equal(record.lasts(), true);
  assert.equal(openStore(() => storage, SITE).draftOf('blame'), 'mine');
});

test('if a reader refuses storage, a draft is there for the page', () => {
  const record = openStore(() => {
    throw new DOMException('the operation is insecure', 'SecurityError');
  }, SITE);
  record.write('blame', 'mine');
  assert.deepEqual([record.draftOf('blame'), record.lasts()], ['mine', false]);
});

test('a listener is called for drafts, and when a choice starts or ends', () => {
  const storage = new FakeStorage();
  const here = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  const there = openStore(
    () => storage,
    SITE,
    () => 2000,
  );
  const seen: [string, string | undefined][] = [];
  here.subscribe(() => seen.push([here.draftOf('blame'), here.otherDraftOf('blame')]));
  here.hold('blame');
  here.write('blame', 'mine');
  there.write('blame', 'theirs');
  here.takeOver(eventOf(storage, 'blame'));
  here.settle('blame', 'other');
  here.settle('blame', 'other');
  assert.deepEqual(seen, [
    ['mine', undefined],
    ['mine', 'theirs'],
    ['theirs', undefined],
  ]);
});

test('an open choice stays open when the field is released, and neither text is lost', () => {
  const storage = new FakeStorage();
  const here = openStore(() => storage, SITE);
  const there = openStore(() => storage, SITE);
  here.write('blame', 'mine');
  const release = here.hold('blame');
  there.write('blame', 'theirs');
  here.takeOver(eventOf(storage, 'blame'));
  release();
  there.write('blame', 'theirs!');
  here.takeOver(eventOf(storage, 'blame'));
  assert.deepEqual([here.draftOf('blame'), here.otherDraftOf('blame')], ['mine', 'theirs!']);
});

test('another tab’s text is stored until the reader picks, however often they type and reload', () => {
  const storage = new FakeStorage();
  const here = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  const there = openStore(
    () => storage,
    SITE,
    () => 2000,
  );
  here.write('blame', 'A short');
  const release = here.hold('blame');
  there.write('blame', 'A long text from the other tab');
  here.takeOver(eventOf(storage, 'blame'));
  here.write('blame', 'A short!');
  here.write('blame', 'A short!!');
  release();
  for (const keep of ['here', 'other', 'both'] as const) {
    const copy = new FakeStorage(Object.fromEntries(storage.entries));
    const record = openStore(
      () => copy,
      SITE,
      () => 3000,
    );
    assert.deepEqual(
      [record.draftOf('blame'), record.otherDraftOf('blame')],
      ['A short!!', 'A long text from the other tab'],
    );
    record.settle('blame', keep);
    const text = {
      here: 'A short!!',
      other: 'A long text from the other tab',
      both: 'A short!!\n\nA long text from the other tab',
    }[keep];
    const reopened = openStore(() => copy, SITE);
    assert.deepEqual(
      [reopened.draftOf('blame'), reopened.otherDraftOf('blame')],
      [text, undefined],
    );
  }
});

test('a key pressed before the other tab’s event arrives overwrites nothing silently', () => {
  const storage = new FakeStorage();
  const here = openStore(
    () => storage,
    SITE,
    () => 1000,
  );
  const there = openStore(
    () => storage,
    SITE,
    () => 2000,
  );
  here.write('blame', 'mine');
  there.write('blame', 'theirs');
  const late = eventOf(storage, 'blame');
  here.write('blame', 'mine!');
  assert.deepEqual([here.draftOf('blame'), here.otherDraftOf('blame')], ['mine!', 'theirs']);
  here.settle('blame', 'here');
  here.takeOver(late);
  assert.equal(here.otherDraftOf('blame'), undefined, 'what was settled is not offered again');
});

test('a text that this tab overwrote before it could see it is offered once its event arrives', () => {
  // Browsers with a process for each tab let both write before either hears of the other.
  const [mine, theirs] = [new FakeStorage(), new FakeStorage()];
  const here = openStore(
    () => mine,
    SITE,
    () => 1000,
  );
  const there = openStore(
    () => theirs,
    SITE,
    () => 1000,
  );
  there.write('blame', 'theirs');
  here.write('blame', 'mine');
  here.takeOver(eventOf(theirs, 'blame'));
  assert.deepEqual([here.draftOf('blame'), here.otherDraftOf('blame')], ['mine', 'theirs']);
});

test('taking turns in two tabs leaves no other version behind', () => {
  const storage = new FakeStorage();
  const tabs = [0, 1].map(() =>
    openStore(
      () => storage,
      SITE,
      () => 1000,
    ),
  );
  const text = 'I missed it.';
  for (let length = 1; length <= text.length; length++) {
    const [typing, watching] = length % 5 < 3 ? [0, 1] : [1, 0];
    tabs[typing]?.write('blame', text.slice(0, length));
    tabs[watching]?.takeOver(eventOf(storage, 'blame'));
  }
  for (const tab of tabs)
    assert.deepEqual([tab.draftOf('blame'), tab.otherDraftOf('blame')], [text, undefined]);
  assert.equal(storage.getItem(`${SITE}record/conflict/blame`), null);
});

test('another version of a former id is offered under the new one', () => {
  const storage = new FakeStorage();
  const before = openStore(() => storage, SITE);
  before.write('old', 'mine');
  storeOtherDraft(before.store, 'old', 'from a file');
  const record = openStore(() => storage, SITE);
  assert.deepEqual(
    [record.draftOf('new', ['old']), record.otherDraftOf('new', ['old'])],
    ['mine', 'from a file'],
  );
  record.hold('new', ['old']);
  record.settle('new', 'both');
  const reopened = openStore(() => storage, SITE);
  assert.deepEqual(
    [reopened.draftOf('new', ['old']), reopened.otherDraftOf('new', ['old'])],
    ['mine\n\nfrom a file', undefined],
  );
});
