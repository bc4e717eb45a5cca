import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { STORY_PARTS } from '../../src/model/items';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { partId } from '../../src/stories/ids';
import { openStories, type Stories } from '../../src/stories/storage/stories';
import { FakeStorage } from './fake-storage';
import { type StoredEvent, TabStorage } from './tab-storage';

/*
 * Two tabs work on the same two stories, in any order of keystrokes, choices, deletions, storage
 * events, reloads, and refusals. No typed text is lost, no choice is undone by another one, and both
 * tabs agree once they have heard of each other.
 */

const IDS = ['my-story-a', 'my-story-b'] as const;
const SITE = 'handbook/';

interface Tab {
  record: PracticeStore;
  stories: Stories;
  queue: StoredEvent[];
}

class Browser {
  readonly shared = new FakeStorage();
  readonly tabs: Tab[] = [];
  /** Every text that was typed and not typed over, and the draft it's in. */
  readonly alive = new Map<string, string>();
  /** What was last chosen for each field. */
  readonly chosen = new Map<string, string | undefined>();
  private time = 1000;
  private count = 0;

  constructor() {
    for (let at = 0; at < 2; at++) this.tabs.push(this.openTab(at));
  }

  private openTab(at: number): Tab {
    const storage = new TabStorage(this.shared, (event) =>
      this.tabs.forEach((tab, other) => other !== at && tab.queue.push(event)),
    );
    const record = openStore(
      () => storage,
      SITE,
      () => this.time,
    );
    return { record, stories: openStories(record), queue: [] };
  }

  run({ name, tab: at, story, part }: Step): void {
    const tab = this.tabs[at];
    const id = IDS[story];
    const { record, stories } = tab ?? this.openTab(at);
    this.time += 1 + part;
    switch (name) {
      case 'type': {
        const draft = partId(id, STORY_PARTS[part] ?? 'Task');
        const before = record.draftOf(draft);
        const text = `x${++this.count};`;
        record.write(draft, text);
        this.alive.delete(before);
        this.alive.set(text, draft);
        break;
      }
      case 'choose': {
        const level = (['early', 'senior', 'leading'] as const)[part];
        stories.patch(id, 'level', level);
        this.chosen.set(`${id} level`, level);
        break;
      }
      case 'archive':
        stories.archive(id);
        this.chosen.set(`${id} archived`, 'true');
        break;
      case 'remove':
        stories.remove(id);
        this.chosen.set(`${id} deleted`, 'true');
        break;
      case 'restore':
        stories.restore(id);
        this.chosen.set(`${id} deleted`, undefined);
        break;
      case 'deliver':
        for (const event of tab?.queue.splice(0, part + 1) ?? []) record.takeOver(event);
        break;
      case 'reload':
        // A page that says that nothing is stored may lose it when it goes.
        if (record.state() === 'saved') this.tabs[at] = this.openTab(at);
        break;
      case 'refuse':
      case 'allow':
        this.shared.full = name === 'refuse';
    }
  }

  /** Has both tabs hear of everything. */
  settle(): void {
    while (this.tabs.some(({ queue }) => queue.length > 0))
      for (const { record, queue } of this.tabs)
        for (const event of queue.splice(0)) record.takeOver(event);
  }

  /** Every text that a story in a tab's list offers: its own, and the other versions of each. */
  offered(tab: Tab | undefined, draft: string): string[] {
    const { active = [], archived = [], deleted = [] } = tab?.stories.list() ?? {};
    const listed = [...active, ...archived, ...deleted].some(({ id }) =>
      draft.startsWith(`${id}/`),
    );
    if (!tab || !listed) return [];
    return [
      tab.record.draftOf(draft),
      tab.record.otherDraftOf(draft) ?? '',
      ...(tab.record.store.entries.conflict.get(draft)?.texts ?? []),
    ];
  }
}

const NAMES = [
  'type',
  'type',
  'type',
  'choose',
  'archive',
  'remove',
  'restore',
  'deliver',
  'deliver',
  'reload',
] as const;

interface Step {
  name: (typeof NAMES)[number] | 'refuse' | 'allow';
  tab: 0 | 1;
  story: 0 | 1;
  part: number;
}

const stepsWith = (...more: ('refuse' | 'allow')[]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES, ...more),
      tab: fc.constantFrom(0 as const, 1 as const),
      story: fc.constantFrom(0 as const, 1 as const),
      part: fc.nat(4),
    }),
    { maxLength: 40, size: 'max' },
  );

test('what’s typed into a story is in a list on some screen, whatever two tabs, reloads, and a full storage do', () => {
  fc.assert(
    fc.property(stepsWith('refuse', 'allow'), (steps) => {
      const browser = new Browser();
      for (const step of steps) {
        browser.run(step);
        for (const [text, draft] of browser.alive)
          assert.ok(
            browser.tabs.some((tab) => browser.offered(tab, draft).includes(text)),
            `${text} is nowhere after ${step.name} in tab ${step.tab}`,
          );
      }
    }),
    { numRuns: 1000, seed: 20_261_121 },
  );
});

test('once two tabs have heard of each other, they and a tab that’s opened later agree on every story', () => {
  fc.assert(
    fc.property(stepsWith(), (steps) => {
      const browser = new Browser();
      for (const story of [0, 1] as const) browser.run({ name: 'type', tab: 0, story, part: 0 });
      for (const step of steps) browser.run(step);
      browser.settle();
      const [one, other] = browser.tabs.map(({ stories }) => stories);
      browser.run({ name: 'reload', tab: 0, story: 0, part: 0 });
      const fields = (stories: Stories | undefined) =>
        IDS.map((id) => stories?.find(id)?.fields ?? {});
      assert.deepEqual(fields(one), fields(other));
      assert.deepEqual(fields(one), fields(browser.tabs[0]?.stories));
      for (const id of IDS) {
        const { level, archived, deleted } = one?.find(id)?.fields ?? {};
        assert.equal(level, browser.chosen.get(`${id} level`));
        assert.equal(archived && 'true', browser.chosen.get(`${id} archived`));
        assert.equal(deleted && 'true', browser.chosen.get(`${id} deleted`));
      }
    }),
    { numRuns: 1000, seed: 20_261_121 },
  );
});
