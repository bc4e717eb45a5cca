import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inProportion, roundRobin, spread } from '../../src/practice/schedule/interleave';

const SEED = 20_261_121;

interface Item {
  id: number;
  guide: number;
  theme: number;
}
const anyItems = fc
  .array(fc.record({ guide: fc.nat(5), theme: fc.nat(3) }), { maxLength: 60 })
  .map((all) => all.map((each, id): Item => ({ ...each, id })));
const byGuide = ({ guide }: Item): number => guide;
const byTheme = ({ theme }: Item): number => theme;
const countOf = (items: readonly Item[], guide: number): number =>
  items.filter((each) => each.guide === guide).length;
const isSorted = (items: readonly Item[]): boolean =>
  items.every(({ id }, at) => at === 0 || id > (items[at - 1]?.id ?? 0));

test('taking turns keeps every item, and no guide is ahead of another that has some left', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const order = roundRobin(items, byGuide, byTheme);
      assert.deepEqual(
        order.toSorted((a, b) => a.id - b.id),
        items,
      );
      for (let end = 0; end <= order.length; end++) {
        const begun = order.slice(0, end);
        const most = Math.max(...[0, 1, 2, 3, 4, 5].map((guide) => countOf(begun, guide)));
        for (const guide of [0, 1, 2, 3, 4, 5]) {
          const count = countOf(begun, guide);
          assert.ok(count >= most - 1 || count === countOf(items, guide), `guide ${guide}`);
        }
      }
    }),
    { seed: SEED },
  );
});

test('taking turns keeps the order within a guide and theme', () => {
  fc.assert(
    fc.property(anyItems, fc.nat(5), fc.nat(3), (items, guide, theme) => {
      const order = roundRobin(items, byGuide, byTheme);
      assert.ok(isSorted(order.filter((each) => each.guide === guide && each.theme === theme)));
    }),
    { seed: SEED },
  );
});

test('five items come from five guides, and from as many themes as they can', () => {
  const items = Array.from({ length: 50 }, (_, id) => ({
    id,
    guide: Math.floor(id / 10),
    theme: id % 10,
  }));
  const five = roundRobin(items, byGuide, byTheme).slice(0, 5);
  assert.deepEqual(five.map(byGuide), [0, 1, 2, 3, 4]);
  assert.deepEqual(five.map(byTheme), [0, 1, 2, 3, 4]);
});

test('spread out, items of one guide follow each other only where it has more than half', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const order = spread(items, byGuide);
      assert.deepEqual(
        order.toSorted((a, b) => a.id - b.id),
        items,
      );
      for (const guide of [0, 1, 2, 3, 4, 5]) {
        assert.ok(isSorted(order.filter((each) => each.guide === guide)));
        const together = order.filter(
          (each, at) => each.guide === guide && order[at + 1]?.guide === guide,
        ).length;
        assert.equal(together, Math.max(0, 2 * countOf(items, guide) - order.length - 1));
      }
    }),
    { seed: SEED },
  );
});

test('in proportion, each beginning has each group’s share, to within two items', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const order = inProportion(items, byGuide);
      assert.equal(order.length, items.length);
      for (const guide of [0, 1, 2, 3, 4, 5]) {
        assert.ok(isSorted(order.filter((each) => each.guide === guide)));
        for (let size = 1; size <= order.length; size++) {
          const share = (countOf(items, guide) * size) / items.length;
          assert.ok(Math.abs(countOf(order.slice(0, size), guide) - share) <= 2);
        }
      }
    }),
    { seed: SEED },
  );
});
