import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../src/practice/session/random';
import { isSure } from '../../src/practice/session/session';
import { ask, judge, numberOfRight, type Playable } from '../../src/practice/session/turn';
import { gradeOf } from '../../src/practice/storage/review';

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

test('a spoken answer is known on the last step, in doubt on the one before it, and missed below', () => {
  const talk: Playable = { kind: 'talk', item: { id: 'd', tiers: ['a', 'b', 'c', 'd'] } };
  const turn = ask(talk, seeded('any'));
  const graded = [0, 1, 2, 3].map((tier) => {
    const answer = judge(turn, talk, { tier });
    assert.ok(answer?.kind === 'talk' && answer.tier === tier);
    return [answer.right, isSure(answer), gradeOf(answer)];
  });
  assert.deepEqual(graded, [
    [false, false, 'missed'],
    [false, false, 'missed'],
    [true, false, 'missed'],
    [true, true, 'knew'],
  ]);
});

test('of a scenario, only a strong response counts as known, and the order hides which it is', () => {
  const verdicts = ['weak', 'so-so', 'strong', 'strong'] as const;
  const scenario: Playable = {
    kind: 'scenario',
    item: { id: 'e', responses: verdicts.map((verdict) => ({ verdict })) },
  };
  const orders = new Set<string>();
  for (let at = 0; at < 200; at++) {
    const turn = ask(scenario, seeded(`scenario ${at}`));
    assert.ok(turn.kind === 'scenario');
    assert.deepEqual([...turn.order].sort(), [0, 1, 2, 3]);
    orders.add(turn.order.join());
    for (const [place, verdict] of verdicts.entries()) {
      const answer = judge(turn, scenario, { chosen: [place] });
      assert.equal(answer?.right, verdict === 'strong');
      assert.equal(answer && gradeOf(answer), verdict === 'strong' ? 'knew' : 'missed');
    }
  }
  assert.equal(orders.size, 24);
  const turn = ask(scenario, seeded('any'));
  for (const chosen of [[], [0, 1], [4]])
    assert.equal(judge(turn, scenario, { chosen }), undefined);
});

test('about their own story, readers judge themselves', () => {
  const recall: Playable = { kind: 'recall', item: { id: 'f' } };
  const turn = ask(recall, seeded('any'));
  for (const had of [true, false]) assert.equal(judge(turn, recall, { had })?.right, had);
});

test('a reply to another kind of item doesn’t count', () => {
  const turn = ask(card, seeded('any'));
  assert.equal(judge(turn, card, { chosen: [0] }), undefined);
  assert.equal(judge(turn, card, { had: true }), undefined);
  assert.equal(judge(turn, card, { tier: 3 }), undefined);
  assert.equal(
    judge(ask(exercise, seeded('any')), exercise, { side: 'do', sure: true }),
    undefined,
  );
});
