import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../src/practice/session/random';
import { ask, judge, numberOfRight, type Playable } from '../../src/practice/session/turn';

const card: Playable = { kind: 'card', item: { id: 'a' } };
/** A question whose right options are those that `marks` marks with an x. */
const question = (marks: string): Playable => ({
  kind: 'question',
  item: { id: 'b', options: [...marks].map((mark) => ({ right: mark === 'x' })) },
});
const exercise: Playable = { kind: 'exercise', item: { id: 'c', rubric: ['one', 'two'] } };

test('a card is right if the reply names the side that’s shown, and each side is equally likely', () => {
  let dos = 0;
  for (let at = 0; at < 4000; at++) {
    const turn = ask(card, seeded(`card ${at}`));
    assert.ok(turn.kind === 'card');
    if (turn.side === 'do') dos++;
    assert.equal(judge(turn, card, { side: turn.side, sure: at % 2 === 0 })?.right, true);
    const other = turn.side === 'do' ? 'dont' : 'do';
    assert.equal(judge(turn, card, { side: other, sure: true })?.right, false);
  }
  assert.ok(Math.abs(dos - 2000) < 190, `${dos} of 4,000 by the do`);
});

test('a question has every option once, and the right one is equally likely in every position', () => {
  const places = [0, 0, 0, 0];
  for (let at = 0; at < 4000; at++) {
    const turn = ask(question('-x--'), seeded(`quiz-${at}`));
    assert.ok(turn.kind === 'question');
    assert.deepEqual([...turn.order].sort(), [0, 1, 2, 3]);
    const place = turn.order.indexOf(1);
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places)
    assert.ok(
      Math.abs(count - 1000) < 165,
      `the right option was ${places.join(', ')} times in each place`,
    );
});

test('a choice is right if it’s all the right options and no others, and counts only with the right number', () => {
  const two = question('x-x--');
  const turn = ask(two, seeded('any'));
  assert.ok(two.kind === 'question');
  assert.equal(numberOfRight(two.item), 2);
  assert.equal(judge(turn, two, { chosen: [2, 0] })?.right, true);
  for (const chosen of [
    [0, 1],
    [1, 3],
    [3, 4],
  ])
    assert.equal(judge(turn, two, { chosen })?.right, false);
  for (const chosen of [[], [0], [0, 1, 2]]) assert.equal(judge(turn, two, { chosen }), undefined);
});

test('an exercise is right with every idea', () => {
  const turn = ask(exercise, seeded('any'));
  assert.equal(judge(turn, exercise, { ticked: ['one', 'two'] })?.right, true);
  assert.equal(judge(turn, exercise, { ticked: ['two'] })?.right, false);
});

test('a reply to another kind of item doesn’t count', () => {
  const turn = ask(card, seeded('any'));
  assert.equal(judge(turn, card, { chosen: [0] }), undefined);
  assert.equal(
    judge(ask(exercise, seeded('any')), exercise, { side: 'do', sure: true }),
    undefined,
  );
});
