import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded, shuffle } from '../../src/practice/session/random';

const SEEDS = Array.from({ length: 300 }, (_, at) => `seed ${at}`);

test('seeded numbers are the same for the same text, different for another, and from 0 up to 1', () => {
  const draw = (text: string): number[] => Array.from({ length: 5 }, seeded(text));
  const texts = [...SEEDS, '', 'failure-story', 'failure-storz', 'Failure-story', 'failure-story '];
  for (const text of texts) assert.deepEqual(draw(text), draw(text));
  assert.equal(new Set(texts.map((text) => draw(text).join())).size, texts.length);
  assert.ok(texts.flatMap(draw).every((number) => number >= 0 && number < 1));
});

test('shuffling doesn’t change the list, and the copy has every item', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  for (const seed of SEEDS) assert.deepEqual(shuffle(items, seeded(seed)).sort(), items);
  assert.deepEqual(items, ['a', 'b', 'c', 'd', 'e']);
});

// The bounds are six standard deviations wide, and the numbers are seeded: these counts never vary from run to run.
test('all orders are about equally likely', () => {
  const random = seeded('one run of numbers');
  const orders = new Map<string, number>();
  for (let round = 0; round < 24_000; round++) {
    const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  assert.equal(orders.size, 24);
  for (const [order, count] of orders)
    assert.ok(Math.abs(count - 1000) < 186, `${order} came ${count} times in 24,000`);
});

test('over decks of different names, every card is about equally often the first', () => {
  const firsts = new Map<string, number>();
  for (let deck = 0; deck < 4000; deck++) {
    const card = shuffle(['a', 'b', 'c', 'd'], seeded(`deck-${deck}`))[0] ?? '';
    firsts.set(card, (firsts.get(card) ?? 0) + 1);
  }
  for (const [card, count] of firsts)
    assert.ok(Math.abs(count - 1000) < 165, `${card} came first ${count} times in 4,000`);
});
