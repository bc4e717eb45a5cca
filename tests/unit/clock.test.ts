import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTime, inMinutes, isAttempt, timeLeft } from '../../src/practice/speaking/clock';

test('a clock that counts up shows full seconds', () => {
  assert.deepEqual([0, 999, 1000, 59_999, 65_000, 600_000, -5].map(clockTime), [
    '0:00',
    '0:00',
    '0:01',
    '0:59',
    '1:05',
    '10:00',
    '0:00',
  ]);
});

test('a clock that counts down reaches zero only at the end', () => {
  assert.deepEqual(
    [0, 1, 29_001, 29_999, 30_000, 99_000].map((elapsed) => timeLeft(30_000, elapsed)),
    ['0:30', '0:30', '0:01', '0:01', '0:00', '0:00'],
  );
});

test('minutes read as in a sentence', () => {
  assert.deepEqual([1, 2, 1.5, 0.5].map(inMinutes), [
    '1 minute',
    '2 minutes',
    '1.5 minutes',
    '30 seconds',
  ]);
});

test('a few words are an attempt, in any language', () => {
  assert.deepEqual(
    [
      '',
      ' … — ! ',
      'I promised the date',
      'I promised the date early',
      'Ich hätte früher fragen müssen',
    ].map(isAttempt),
    [false, false, false, true, true],
  );
});
