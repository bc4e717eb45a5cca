import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  NO_TALK,
  partNow,
  type Talk,
  type TalkEvent,
  talkAfter,
} from '../../src/practice/speaking/talk';

const after = (...events: TalkEvent[]): Talk => events.reduce(talkAfter, NO_TALK);
const start: TalkEvent = { type: 'start', at: 1000, recording: false };
const record: TalkEvent = { ...start, recording: true };
const next = (at: number): TalkEvent => ({ type: 'next', at });
const stop: TalkEvent = { type: 'stop', at: 91_000 };

test('a silent talk with marks becomes a take', () => {
  const { phase, takes, talked } = after(start, next(11_000), next(21_500), stop);
  assert.deepEqual(
    { phase, takes, talked },
    {
      phase: 'ready',
      takes: [
        { number: 1, length: 90_000, marks: [0, 10_000, 20_500], recorded: false, url: undefined },
      ],
      talked: 90_000,
    },
  );
});

test('the plan says which part it is until the reader does', () => {
  const talk = after(start);
  assert.deepEqual(
    [0, 0.2, 0.9].map((share) => partNow(talk, share)),
    [0, 1, 4],
  );
  const marked = talkAfter(talk, next(50_000));
  assert.deepEqual(
    [0, 0.2, 0.9].map((share) => partNow(marked, share)),
    [1, 1, 1],
  );
});

test('there are five parts, and no sixth', () => {
  const talk = after(start, ...[2000, 3000, 4000, 5000, 6000, 7000].map(next));
  assert.deepEqual(talk.marks, [0, 1000, 2000, 3000, 4000]);
});

test('the sound of a take comes after its end, and finds its take', () => {
  const { takes } = after(
    { type: 'ask' },
    record,
    stop,
    { ...record, at: 100_000 },
    { type: 'stop', at: 160_000 },
    { type: 'sound', take: 1, url: 'blob:one' },
    { type: 'sound', take: 2, url: 'blob:two' },
  );
  assert.deepEqual(
    takes.map(({ number, length, url, recorded }) => ({ number, length, url, recorded })),
    [
      { number: 1, length: 90_000, url: 'blob:one', recorded: true },
      { number: 2, length: 60_000, url: 'blob:two', recorded: true },
    ],
  );
});

test('a recording that ends by itself is kept, and the talk goes on without it', () => {
  const cut = after(record, { type: 'sound', take: 1, url: 'blob:cut' });
  assert.equal(cut.phase, 'talking');
  assert.equal(cut.recording, false);
  const [take] = talkAfter(cut, stop).takes;
  assert.equal(take?.url, 'blob:cut');
  assert.equal(take?.recorded, true);
});

test('without the microphone the room is ready again, and says why until something else happens', () => {
  const refused = after({ type: 'ask' }, { type: 'fail', take: 1, fault: 'refused' });
  assert.equal(refused.phase, 'ready');
  assert.equal(refused.fault, 'refused');
  assert.equal(talkAfter(refused, start).fault, undefined);
});

test('a recording that fails leaves a take of the time alone', () => {
  const talk = after(record, stop, { type: 'fail', take: 1, fault: 'failed' });
  assert.equal(talk.fault, 'failed');
  assert.equal(talk.takes[0]?.recorded, false);
  assert.equal(talk.talked, 90_000);
  const midway = after(record, { type: 'fail', take: 1, fault: 'failed' }, stop);
  assert.equal(midway.fault, 'failed');
  assert.equal(midway.takes[0]?.recorded, false);
});

test('a deleted take is gone, and its number is not used again', () => {
  const talk = after(start, stop, { type: 'delete', take: 1 });
  assert.deepEqual(talk.takes, []);
  assert.equal(talk.deleted, 1);
  const again = [start, stop].reduce(talkAfter, talk);
  assert.deepEqual(
    again.takes.map(({ number }) => number),
    [2],
  );
  assert.equal(again.deleted, undefined);
});

test('thinking ends with the talk, and no minute begins during a talk', () => {
  const thinking = after({ type: 'think', at: 500 });
  assert.equal(thinking.phase, 'thinking');
  assert.equal(thinking.since, 500);
  assert.equal(talkAfter(thinking, { type: 'cancel' }).phase, 'ready');
  const talking = talkAfter(thinking, start);
  assert.equal(talking.phase, 'talking');
  assert.equal(talkAfter(talking, { type: 'think', at: 2000 }), talking);
  assert.equal(talkAfter(talking, { type: 'ask' }), talking);
  assert.equal(talkAfter(talking, { type: 'cancel' }), talking);
});

test('silence is told only while recording', () => {
  const quiet: TalkEvent = { type: 'quiet', quiet: true };
  assert.equal(after(start, quiet).quiet, false);
  assert.equal(after(record, quiet).quiet, true);
  assert.equal(after(record, quiet, stop).quiet, false);
});
