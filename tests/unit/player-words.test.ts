import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exerciseVerdict } from '../../src/components/Player/exercise/words';
import { outcomeIn, progressOf } from '../../src/components/Player/words';
import { seeded } from '../../src/practice/session/random';
import { nextItem, skipItem, startSession, submitReply } from '../../src/practice/session/session';
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

test('the summary is in whole sentences', () => {
  const misses = (count: number): ExerciseAnswer[] =>
    Array.from({ length: count }, () => exercise(0, 2));
  const told = (known: number, unsure: number, missed: number, leftOut: number): string =>
    outcomeIn({ known, unsure, missed: misses(missed), leftOut });
  assert.equal(told(5, 0, 0, 0), 'You knew all 5.');
  assert.equal(
    told(14, 2, 4, 0),
    'Of 20, you knew 14, got 2 right without being sure, and missed 4 at first. You got them right in the end.',
  );
  assert.equal(
    told(3, 0, 1, 2),
    'Of 4, you knew 3 and missed 1 at first. 2 are left for another time.',
  );
  assert.equal(told(1, 0, 0, 0), 'You knew it.');
  assert.equal(told(0, 0, 1, 0), 'You missed it at first. You got it right in the end.');
  assert.equal(told(0, 0, 0, 1), 'You didn’t answer any. One is left for another time.');
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
