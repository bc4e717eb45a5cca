import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { FakeStorage } from './fake-storage';
import { type StoredEvent, TabStorage } from './tab-storage';

/*
 * Two or three tabs of one browser edit the same draft, in any order of keystrokes, storage events, reloads and closings.
 * A text may only be given up by its reader: by typing over it where it was on screen, or by picking another version.
 */

const SITE = 'handbook/';
const ID = 'blame';

interface Tab {
  record: PracticeStore;
  /** Storage events that haven't reached the tab yet, oldest first. */
  queue: StoredEvent[];
  release: (() => void) | undefined;
}

class Browser {
  readonly shared = new FakeStorage();
  readonly tabs: Tab[] = [];
  /** Texts that no reader has given up. */
  readonly alive = new Set<string>();
  private time = 1000;
  private count = 0;

  constructor(size: number) {
    for (let at = 0; at < size; at++) this.tabs.push(this.openTab(at));
  }

  private openTab(at: number): Tab {
    const tell = (event: StoredEvent): void =>
      this.tabs.forEach((tab, other) => other !== at && tab.queue.push(event));
    const storage = new TabStorage(this.shared, tell);
    return {
      record: openStore(
        () => storage,
        SITE,
        () => this.time,
      ),
      queue: [],
      release: undefined,
    };
  }

  private tab(at: number): Tab {
    return this.tabs[at % this.tabs.length] as Tab;
  }

  /** What a text begins with goes with it: it was on the screen too. */
  private giveUp(text: string): void {
    for (const each of this.alive) if (text.startsWith(each)) this.alive.delete(each);
  }

  run({ name, tab: at, amount }: Step): void {
    const tab = this.tab(at);
    const { record } = tab;
    this.time += amount;
    const before = record.draftOf(ID);
    const held = tab.release !== undefined;
    switch (name) {
      case 'focus':
        tab.release ??= record.hold(ID);
        break;
      case 'blur':
        tab.release?.();
        tab.release = undefined;
        break;
      case 'type': {
        tab.release ??= record.hold(ID);
        const text = `${before.split('#')[0]}x#${++this.count};`;
        record.write(ID, text);
        assert.equal(record.draftOf(ID), text, 'the field shows what was typed');
        this.giveUp(before);
        this.alive.add(text);
        return;
      }
      case 'deliver':
        for (const event of tab.queue.splice(0, amount + 1)) record.takeOver(event);
        if (held)
          assert.equal(record.draftOf(ID), before, 'a field that is being typed in keeps its text');
        break;
      case 'freeze':
        // A page that the browser froze gets no events, and catches up when it comes back.
        tab.queue.length = 0;
        record.catchUp();
        if (held)
          assert.equal(record.draftOf(ID), before, 'a field that is being typed in keeps its text');
        break;
      case 'reload':
        this.tabs[at % this.tabs.length] = this.openTab(at % this.tabs.length);
        break;
      case 'here':
      case 'other':
      case 'both': {
        const other = record.otherDraftOf(ID);
        if (other === undefined) return;
        record.settle(ID, name);
        const now = record.draftOf(ID);
        assert.equal(now, { here: before, other, both: `${before}\n\n${other}` }[name]);
        if (name !== 'here') this.giveUp(before);
        if (name !== 'other') this.giveUp(other);
        if (now) this.alive.add(now);
      }
    }
  }

  /** Every text in the storage, and every one on a screen. */
  texts({ onScreens }: { onScreens: boolean }): Set<string> {
    const found = new Set<string>();
    for (const text of this.shared.entries.values()) {
      const value = JSON.parse(text) as { text?: string; texts?: string[] };
      for (const each of [value.text, ...(value.texts ?? [])]) if (each) found.add(each);
    }
    if (onScreens)
      for (const { record } of this.tabs)
        for (const each of [record.draftOf(ID), record.otherDraftOf(ID)]) if (each) found.add(each);
    return found;
  }
}

/** Whether a text is among others, or the beginning of one. */
const holds = (texts: Set<string>, text: string): boolean =>
  [...texts].some((each) => each.startsWith(text));

const NAMES = [
  'focus',
  'blur',
  'type',
  'type',
  'type',
  'deliver',
  'deliver',
  'deliver',
  'freeze',
  'reload',
  'here',
  'other',
  'both',
] as const;

interface Step {
  name: (typeof NAMES)[number];
  tab: number;
  /** Milliseconds that pass; also how many events are delivered, less one. */
  amount: number;
}

const steps = fc.array(
  fc.record({ name: fc.constantFrom(...NAMES), tab: fc.nat(2), amount: fc.nat(3) }),
  { maxLength: 40, size: 'max' },
);

test('only the reader can lose a text, in any order of keys, events, reloads, and choices', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), steps, (size, all) => {
      const browser = new Browser(size);
      for (const step of all) {
        browser.run(step);
        const found = browser.texts({ onScreens: false });
        for (const text of browser.alive)
          assert.ok(
            holds(found, text),
            `${text} is in no storage after ${step.name} in tab ${step.tab}`,
          );
      }
      // A reader who opens the page later is offered each of them.
      browser.run({ name: 'reload', tab: 0, amount: 0 });
      const record = browser.tabs[0]?.record as PracticeStore;
      const offered = new Set([record.draftOf(ID)]);
      for (
        let other = record.otherDraftOf(ID);
        other !== undefined;
        other = record.otherDraftOf(ID)
      ) {
        offered.add(other);
        record.settle(ID, 'here');
      }
      for (const text of browser.alive)
        assert.ok(holds(offered, text), `${text} is offered to nobody`);
    }),
    { numRuns: 2000, seed: 20_261_121 },
  );
});

test('if the storage refuses now and then, a text that isn’t stored stays on its screen', () => {
  const refusing = fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES, 'refuse' as const, 'allow' as const),
      tab: fc.nat(2),
      amount: fc.nat(3),
    }),
    { maxLength: 40, size: 'max' },
  );
  fc.assert(
    fc.property(refusing, (all) => {
      const browser = new Browser(2);
      for (const { name, ...step } of all) {
        if (name === 'refuse' || name === 'allow') browser.shared.full = name === 'refuse';
        // A page that says that nothing is stored may lose it when it goes.
        else if (
          name !== 'reload' ||
          browser.tabs.every(({ record }) => record.state() === 'saved')
        )
          browser.run({ name, ...step });
        const found = browser.texts({ onScreens: true });
        for (const text of browser.alive)
          assert.ok(holds(found, text), `${text} is nowhere after ${name} in tab ${step.tab}`);
      }
    }),
    { numRuns: 2000, seed: 20_261_121 },
  );
});
