import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Answer,
  answer,
  deal,
  dealRest,
  firstMisses,
  next,
  type Random,
  type Sitting,
  seeded,
} from '../../src/practice/play/sitting';

const SEEDS = Array.from({ length: 300 }, (_, at) => `seed ${at}`);
const cardsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `deck/card-${at}`);
const sorted = (cards: Iterable<string>): string[] => [...cards].sort();
const cardsIn = (turns: { card: string }[]): string[] => sorted(turns.map(({ card }) => card));

/** Answers the turn at hand, right or wrong. */
function reply(sitting: Sitting, right: boolean, sure: boolean): Sitting {
  const [turn] = sitting.queue;
  assert.ok(turn);
  const other = turn.side === 'do' ? 'dont' : 'do';
  return answer(sitting, right ? turn.side : other, sure);
}

/** Plays a sitting to its end with one answer in two wrong and one in two sure: the answers round by round. */
function play(cards: string[], random: Random): { rounds: Answer[][]; end: Sitting } {
  const rounds: Answer[][] = [];
  let sitting = deal(cards, random);
  while (sitting.queue.length > 0) {
    assert.ok(
      rounds.length < 100 && sitting.queue.length <= cards.length,
      'the sitting does not end',
    );
    const round: Answer[] = [];
    for (let left = sitting.queue.length; left > 0; left--) {
      sitting = reply(sitting, random() < 0.5, random() < 0.5);
      assert.ok(sitting.shown);
      round.push(sitting.shown);
      sitting = next(sitting, random);
    }
    rounds.push(round);
  }
  return { rounds, end: sitting };
}

const surestFirst = (answers: Answer[]): boolean =>
  answers.every(({ sure }, at) => !sure || answers.slice(0, at).every((before) => before.sure));

test('every card is dealt once', () => {
  for (const [at, seed] of SEEDS.entries()) {
    const cards = cardsOf(at % 9);
    assert.deepEqual(cardsIn(deal(cards, seeded(seed)).queue), cards);
  }
});

test('an answer is right when it names the side that is shown', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const sitting = deal(cardsOf(3), seeded(seed));
    const [turn] = sitting.queue;
    assert.equal(answer(sitting, 'do', true).shown?.right, turn?.side === 'do');
    assert.equal(answer(sitting, 'dont', true).shown?.right, turn?.side === 'dont');
  }
});

test('missed cards, and only those, come again until they are right', () => {
  for (const [at, seed] of SEEDS.entries()) {
    const cards = cardsOf(1 + (at % 8));
    const { rounds, end } = play(cards, seeded(seed));
    let due = cards;
    for (const round of rounds) {
      assert.deepEqual(cardsIn(round), due);
      due = cardsIn(round.filter(({ right }) => !right));
    }
    assert.deepEqual(due, [], 'over with a card still missed');
    assert.deepEqual(end.answers, rounds.flat());
    assert.deepEqual([end.shown, end.missed], [undefined, []]);
  }
});

test('of the missed cards, those that the reader was sure of come first', () => {
  for (const seed of SEEDS) {
    const { rounds } = play(cardsOf(8), seeded(seed));
    for (const [at, round] of rounds.slice(1).entries()) {
      const before = (rounds[at] ?? []).filter(({ right }) => !right);
      assert.ok(
        surestFirst(round.map(({ card }) => before.find((miss) => miss.card === card) as Answer)),
        seed,
      );
    }
  }
});

test('what cannot be done changes nothing', () => {
  const random = seeded('any');
  const dealt = deal(cardsOf(2), random);
  assert.equal(next(dealt, random), dealt, 'no answer is shown yet');
  const answered = reply(dealt, false, true);
  assert.equal(reply(answered, true, false), answered, 'an answer is shown already');
  const over = deal([], random);
  assert.equal(answer(over, 'do', true), over);
  assert.equal(next(over, random), over);
  assert.equal(dealRest(over, random), over);
});

test('a sitting that was handed out is never changed', () => {
  const random = seeded('any');
  const dealt = deal(cardsOf(3), random);
  const answered = reply(dealt, false, true);
  const before = structuredClone([dealt, answered]);
  dealRest(dealt, random);
  next(reply(next(reply(next(answered, random), false, false), random), false, true), random);
  assert.deepEqual([dealt, answered], before);
});

test('the misses of a sitting hold each card once, by its first sure miss or else its first, the sure ones first', () => {
  for (const seed of SEEDS) {
    const { end } = play(cardsOf(6), seeded(seed));
    const misses = end.answers.filter(({ right }) => !right);
    const kept = firstMisses(end);
    assert.deepEqual(cardsIn(kept), sorted(new Set(misses.map(({ card }) => card))));
    for (const miss of kept) {
      const own = misses.filter(({ card }) => card === miss.card);
      assert.equal(miss, own.find(({ sure }) => sure) ?? own[0]);
    }
    assert.ok(surestFirst(kept), seed);
  }
});

test('dealing the rest anew keeps the turn at hand, and every card', () => {
  let moved = 0;
  for (const [at, seed] of SEEDS.entries()) {
    const cards = cardsOf(1 + (at % 8));
    const dealt = deal(cards, seeded('the page'));
    const again = dealRest(dealt, seeded(seed));
    assert.equal(again.queue[0], dealt.queue[0]);
    assert.deepEqual(cardsIn(again.queue), cards);
    if (again.queue.some(({ card }, place) => card !== dealt.queue[place]?.card)) moved++;
  }
  assert.ok(moved > SEEDS.length / 2, `only ${moved} of ${SEEDS.length} are in another order`);
});

test('seeded numbers are the same for the same text, others for another, and from 0 up to 1', () => {
  const draw = (text: string): number[] => Array.from({ length: 5 }, seeded(text));
  const texts = [...SEEDS, '', 'failure-story', 'failure-storz', 'Failure-story', 'failure-story '];
  for (const text of texts) assert.deepEqual(draw(text), draw(text));
  assert.equal(new Set(texts.map((text) => draw(text).join())).size, texts.length);
  assert.ok(texts.flatMap(draw).every((number) => number >= 0 && number < 1));
});

// The bounds are six standard deviations wide, and the numbers are seeded: these counts never vary from run to run.
test('all orders and both sides are dealt about equally often', () => {
  const random = seeded('one run of numbers');
  const orders = new Map<string, number>();
  const dos = new Map<string, number>();
  for (let deals = 0; deals < 24_000; deals++) {
    const { queue } = deal(['a', 'b', 'c', 'd'], random);
    const order = queue.map(({ card }) => card).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
    for (const { card, side } of queue) if (side === 'do') dos.set(card, (dos.get(card) ?? 0) + 1);
  }
  assert.equal(orders.size, 24);
  for (const [order, count] of orders)
    assert.ok(Math.abs(count - 1000) < 186, `${order} came ${count} times in 24 000`);
  for (const [card, count] of dos)
    assert.ok(Math.abs(count - 12_000) < 465, `${card} came ${count} times by its do`);
});

test('over decks of different names, every card is about equally often the first', () => {
  const firsts = new Map<string, number>();
  for (let deck = 0; deck < 4000; deck++) {
    const card = deal(['a', 'b', 'c', 'd'], seeded(`deck-${deck}`)).queue[0]?.card ?? '';
    firsts.set(card, (firsts.get(card) ?? 0) + 1);
  }
  for (const [card, count] of firsts)
    assert.ok(Math.abs(count - 1000) < 165, `${card} came first ${count} times in 4000`);
});
