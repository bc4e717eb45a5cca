import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loudness } from '../../src/practice/speaking/level';
import { inSteps, PLAN, passedOf, plannedPart } from '../../src/practice/speaking/parts';
import { takeawayPercent, takeParts } from '../../src/practice/speaking/takes';
import { localVoice } from '../../src/practice/speaking/voice';

const letters = (parts: readonly { name: string }[]): string =>
  parts.map(({ name }) => name[0]).join('');

test('the plan has the five parts in order, without a gap, and three cues each', () => {
  assert.equal(letters(PLAN), 'START');
  assert.equal(PLAN[0]?.from, 0);
  assert.equal(PLAN.at(-1)?.to, 1);
  PLAN.forEach(({ from, to, cues }, at) => {
    assert.ok(to > from);
    assert.equal(from, PLAN[at - 1]?.to ?? 0);
    assert.equal(cues.length, 3);
  });
});

test('the plan moves through its parts, and stays in the last one', () => {
  assert.deepEqual(
    [0, 0.12, 0.125, 0.3, 0.4, 0.5, 1, 1.7].map((share) => plannedPart(share)),
    [0, 0, 1, 2, 3, 4, 4, 4],
  );
  assert.deepEqual(
    PLAN.map((part) => passedOf(part, 0.25)),
    [1, 1, 0, 0, 0],
  );
  assert.deepEqual(
    PLAN.map((part) => passedOf(part, 0.75)),
    [1, 1, 1, 1, 0.5],
  );
});

test('in steps, the bar stands still for five seconds', () => {
  assert.deepEqual([0, 4999, 5000, 7400, 10_001].map(inSteps), [0, 0, 5000, 5000, 10_000]);
});

test('a take has the parts that were marked', () => {
  assert.deepEqual(takeParts({ length: 60_000, marks: [0, 9000, 20_000] }, 120_000), [
    { name: 'Situation', from: 0, to: 9000 },
    { name: 'Task', from: 9000, to: 20_000 },
    { name: 'Action', from: 20_000, to: 60_000 },
  ]);
});

test('a take without marks has the parts that the plan reached', () => {
  assert.deepEqual(takeParts({ length: 40_000, marks: [0] }, 120_000), [
    { name: 'Situation', from: 0, to: 15_000 },
    { name: 'Task', from: 15_000, to: 30_000 },
    { name: 'Action', from: 30_000, to: 40_000 },
  ]);
  assert.equal(letters(takeParts({ length: 0, marks: [0] }, 120_000)), 'S');
  assert.equal(letters(takeParts({ length: 119_000, marks: [0] }, 120_000)), 'START');
});

test('the share of the Takeaway is told where all parts are marked', () => {
  assert.equal(takeawayPercent({ length: 100_000, marks: [0, 1, 2, 3, 62_000] }), 38);
  assert.equal(takeawayPercent({ length: 100_000, marks: [0, 1, 2, 3] }), undefined);
});

test('loudness is 0 in silence, 1 at the most, and grows between', () => {
  const of = (size: number): number => loudness(new Float32Array(64).fill(size));
  assert.equal(of(0), 0);
  assert.equal(of(0.0001), 0);
  assert.equal(of(1), 1);
  assert.ok(of(0.01) > 0.3 && of(0.01) < of(0.1) && of(0.1) < 1);
  assert.equal(loudness(new Float32Array(0)), 0);
});

test('only a voice of the device that speaks English reads the question', () => {
  const voice = (lang: string, localService: boolean, chosen = false) => ({
    lang,
    localService,
    default: chosen,
  });
  assert.equal(localVoice([]), undefined);
  assert.equal(localVoice([voice('en-US', false), voice('de-DE', true, true)]), undefined);
  assert.equal(localVoice([voice('enm', true)]), undefined);
  const [british, american] = [voice('en-GB', true), voice('en_US', true)];
  assert.equal(localVoice([british]), british);
  assert.equal(localVoice([british, american]), american);
  const chosen = voice('en-AU', true, true);
  assert.equal(localVoice([british, american, chosen]), chosen);
});
