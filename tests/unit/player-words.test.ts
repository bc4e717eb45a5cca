import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseVerdict } from '../../src/components/Player/exercise/words';
import { outcomeIn, progressOf } from '../../src/components/Player/words';
import { seeded } from '../../src/practice/session/random';
import { nextItem, skipItem, startSession, submitReply } from '../../src/practice/session/session';
import { timeSpent } from '../../src/practice/session/spent';
import type { ExerciseAnswer, Playable } from '../../src/practice/session/turn';

test('progress counts what’s done, and says what’s left to try again', () => {
  const random = seeded('any');
  let session = startSession(
    ['a', 'b', 'c'].map((id): Playable => ({ kind: 'card', item: { id } })),
    random,
  );
  const say = (right: boolean): void => {
    const side = session.turn?.kind === 'card' ? session.turn.side : 'do';
    session = submitReply(session, {
      side: right ? side : side === 'do' ? 'dont' : 'do',
      sure: true,
    });
  };
  const seen = [progressOf(session)];
  say(false);
  seen.push(progressOf(session));
  session = nextItem(session, random);
  seen.push(progressOf(session));
  session = skipItem(session, random);
  seen.push(progressOf(session));
  for (let turns = 0; turns < 2; turns++) {
    say(true);
    session = nextItem(session, random);
    seen.push(progressOf(session));
  }
  assert.deepEqual(seen, [
    '1 of 3',
    '1 of 3, 1 to try again',
    '2 of 3, 1 to try again',
    '2 of 3, 1 to try again',
    '3 of 3, 1 to try again',
    'Again: 1 of 1',
  ]);
});

test('the end says what’s known, what’s back and when, and how long it took', () => {
  const told = (
    known: number,
    again: string[],
    leftOut = 0,
    seconds = 240,
    days?: Record<string, string>,
  ): string =>
    outcomeIn({ known, again, missed: [], leftOut }, seconds * 1000, days && ((id) => days[id]));
  const tomorrow = { a: 'tomorrow', b: 'tomorrow' };
  assert.equal(told(3, ['a', 'b'], 0, 240, tomorrow), '3 known, 2 back tomorrow. About 4 minutes.');
  assert.equal(told(0, ['a'], 0, 60, tomorrow), 'One back tomorrow. About one minute.');
  assert.equal(
    told(3, ['a', 'b'], 0, 89, { a: 'tomorrow', b: 'in 3 days' }),
    '3 known, 2 back soon. About one minute.',
  );
  assert.equal(told(3, ['a', 'b']), '3 known, 2 to practice again. About 4 minutes.');
  assert.equal(
    told(1, ['a'], 0, 240, { b: 'tomorrow' }),
    '1 known, 1 to practice again. About 4 minutes.',
    'nothing comes back right before an interview',
  );
  assert.equal(told(5, [], 0, 59), 'You knew all 5. Under a minute.');
  assert.equal(told(1, [], 2, 59), 'You knew it. 2 are left for another time. Under a minute.');
  assert.equal(told(0, [], 1), 'You didn’t answer any. One is left for another time.');
});

test('a session takes as long as its steps, without breaks and whatever the clock does', () => {
  const minute = 60_000;
  assert.equal(timeSpent([]), 0);
  assert.equal(timeSpent([7]), 0);
  assert.equal(timeSpent([0, minute, 3 * minute]), 3 * minute);
  assert.equal(timeSpent([0, minute, 90 * minute]), 6 * minute, 'of a break, five minutes count');
  assert.equal(timeSpent([10 * minute, 0, minute]), minute, 'a clock set back');
});

test('the ideas of an exercise are counted in words', () => {
  assert.deepEqual(
    [
      [3, 3],
      [2, 2],
      [1, 1],
      [0, 1],
      [0, 3],
      [1, 3],
      [2, 3],
    ].map(([ticked = 0, ideas = 0]) => exerciseVerdict(exercise(ticked, ideas))),
    [
      'All three ideas were there.',
      'Both ideas were there.',
      'The idea was there.',
      'The idea wasn’t there yet.',
      'None of the three ideas was there yet.',
      'One of the three ideas was there.',
      'Two of the three ideas were there.',
    ],
  );
});

const exercise = (ticked: number, ideas: number): ExerciseAnswer => ({
  kind: 'exercise',
  id: 'e',
  ticked: ['a', 'b', 'c'].slice(0, ticked),
  ideas,
  right: ticked >= ideas,
});
