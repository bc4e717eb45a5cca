import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryPartName } from '../../src/model/items';
import { passedOf, plannedPart } from '../../src/practice/speaking/parts';
import { howName, markedFigures, markFigure } from '../../src/stories/figures/marks';
import { textId } from '../../src/stories/ids';
import { aimFor, planFor } from '../../src/stories/rehearse/plan';
import { sheetOf } from '../../src/stories/sheet/content';
import { type Cues, cuesFrom, cuesOver } from '../../src/stories/sheet/cues';
import type { Sheet } from '../../src/stories/sheet/sheet';
import { storyOf, withStories } from './stories-made';

const NONE: Cues = { Situation: [], Task: [], Action: [], Result: [], Takeaway: [] };
const words = (count: number): string => 'word '.repeat(count);

test('cues are between commas, and the first three count', () => {
  assert.deepEqual(cuesFrom(' lost  order, who signed ;\nMonday,'), [
    'lost order',
    'who signed',
    'Monday',
  ]);
  assert.deepEqual(cuesFrom('one، two、three，four'), ['one', 'two', 'three']);
  assert.equal(cuesOver('a, b, c, d, e'), 2);
  assert.deepEqual([cuesFrom(' , ;'), cuesOver('')], [[], 0]);
});

test('the bar goes by the words once every part has some, and cues of the reader’s own come first', () => {
  const texts = { Situation: words(20), Task: words(20), Action: words(60), Result: words(40) };
  const unfinished = planFor({ ...texts, Takeaway: ' ' }, NONE);
  assert.equal(unfinished.isOwn, false);
  assert.equal(unfinished.plan[4]?.from, 0.5);
  const { plan, isOwn } = planFor({ ...texts, Takeaway: words(60) }, { ...NONE, Task: ['Friday'] });
  assert.equal(isOwn, true);
  assert.deepEqual(
    plan.map(({ from }) => from.toFixed(2)),
    ['0.00', '0.10', '0.20', '0.50', '0.70'],
  );
  assert.deepEqual(plan[1]?.cues, ['Friday']);
  assert.equal(plan[0]?.cues.length, 3);
  assert.deepEqual(
    [0, 0.15, 0.3, 0.69, 0.99, 1.5].map((share) => plannedPart(share, plan)),
    [0, 1, 2, 3, 4, 4],
  );
});

test('a part of one word can still be seen in the bar, which ends when the time does', () => {
  const texts = { ...record(words(100)), Task: 'Count.' };
  const { plan } = planFor(texts, NONE);
  for (const { from, to } of plan) assert.ok(to - from > 0.05);
  assert.ok(Math.abs((plan.at(-1)?.to ?? 0) - 1) < 1e-9);
  assert.ok(plan.every((part) => Math.abs(passedOf(part, 1) - 1) < 1e-9));
});

test('the aim is the time of the story to half a minute, from one to three', () => {
  assert.deepEqual([0, 29, 30, 74, 76, 120, 166, 400].map(aimFor), [2, 2, 1, 1, 1.5, 2, 3, 3]);
});

test('the sheet has the figures that can be said, each once, and where they’re from', () => {
  const {
    record: store,
    stories,
    ids,
  } = withStories({
    title: 'The gate',
    Action: 'It took 3 calls.',
    Result: 'About 40 orders were lost. It cost $900. It took 2 days. It took 3 calls.',
  });
  const [id = ''] = ids;
  const marks = { '40 orders': 'estimated', $900: 'confidential', '2 days': 'unknown' } as const;
  for (const [label, knownAs] of Object.entries(marks)) {
    const figure = markedFigures(storyOf(stories, id)).find((each) => each.label === label);
    assert.ok(figure, label);
    markFigure(stories, id, figure, knownAs);
    store.write(textId(id, howName(figure)), 'The log\nof Monday');
  }
  const { figures, left, unchecked } = sheetOf(storyOf(stories, id), NONE, [], withHow(id));
  assert.deepEqual(
    figures.map(({ label, known, how }) => [label, known, how]),
    [
      ['3 calls', '', ''],
      ['about 40 orders', 'estimated', 'The log of Monday'],
    ],
  );
  assert.deepEqual([left, unchecked], [0, 2]);

  function withHow(story: string) {
    return markedFigures(storyOf(stories, story)).map((figure) => ({
      ...figure,
      how: store.draftOf(textId(story, howName(figure))),
    }));
  }
});

test('the more there is on the sheet, the smaller the type; then the last figures go, and nothing else', () => {
  const cues = record(['a few words here', 'and a few more', 'the end of it']);
  const size = (figures: number, short: number, cuesToo = true): Sheet => {
    const {
      stories,
      record: store,
      ids,
    } = withStories({
      title: 'The gate',
      Result: Array.from({ length: figures }, (_, at) => `It was ${at + 11} things.`).join(' '),
    });
    const [id = ''] = ids;
    store.write(textId(id, 'short'), words(short));
    const all = markedFigures(storyOf(stories, id)).map((each) => ({ ...each, how: words(40) }));
    return sheetOf(storyOf(stories, id), cuesToo ? cues : NONE, ['A regret'], all);
  };
  const sizes = [size(0, 0, false), size(2, 60), size(14, 60)].map((sheet) => sheet.size);
  assert.deepEqual(
    sizes.toSorted((a, b) => b - a),
    sizes,
  );
  assert.equal(sizes[0], 13);
  assert.equal(size(2, 60).left, 0);
  const full = size(90, 2000);
  assert.equal(full.size, 9);
  assert.equal(full.left + full.figures.length, 90);
  assert.ok(full.figures.length >= 10);
  assert.equal(full.isCut, true);
  assert.ok(full.short.endsWith('…'));
  assert.deepEqual(full.parts[0]?.cues, cues.Situation);
});

function record<Value>(value: Value): Record<StoryPartName, Value> {
  return { Situation: value, Task: value, Action: value, Result: value, Takeaway: value };
}
