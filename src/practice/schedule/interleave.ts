/**
 * Takes turns among the guides: one item of each, then the next of each, as long as they last. On a
 * guide's turn comes an item of the theme that came least often until then. Otherwise the order
 * stays.
 */
export function roundRobin<T>(
  items: readonly T[],
  guideOf: (item: T) => unknown,
  themeOf: (item: T) => unknown,
): T[] {
  const guides = new Map<unknown, Map<unknown, T[]>>();
  for (const item of items) {
    const themes = valueAt(guides, guideOf(item), () => new Map<unknown, T[]>());
    valueAt(themes, themeOf(item), () => []).push(item);
  }
  // Each list is taken from its end.
  for (const themes of guides.values()) for (const each of themes.values()) each.reverse();
  const order: T[] = [];
  const came = new Map<unknown, number>();
  const timesOf = (theme: unknown): number => came.get(theme) ?? 0;
  while (order.length < items.length) {
    for (const themes of guides.values()) {
      const theme = leastOf([...themes.keys()], timesOf);
      const item = themes.get(theme)?.pop();
      if (item === undefined) continue;
      order.push(item);
      came.set(theme, timesOf(theme) + 1);
      if (themes.get(theme)?.length === 0) themes.delete(theme);
    }
  }
  return order;
}

/**
 * Spreads each group over the whole, so that two items of one group never follow each other unless
 * it has more than half of them. Within a group, the order stays.
 */
export function spread<T>(items: readonly T[], groupOf: (item: T) => unknown): T[] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) valueAt(groups, groupOf(item), () => []).push(item);
  const waiting = [...groups.values()].map((all) => ({ all, at: 0 }));
  const leftOf = ({ all, at }: (typeof waiting)[number]): number => all.length - at;
  const order: T[] = [];
  let last: (typeof waiting)[number] | undefined;
  while (order.length < items.length) {
    const left = items.length - order.length;
    const next =
      waiting.find((each) => leftOf(each) * 2 > left) ??
      leastOf(
        waiting.filter((each) => each !== last && leftOf(each) > 0),
        (each) => -leftOf(each) / each.all.length,
      );
    if (!next) break;
    order.push(...next.all.slice(next.at, ++next.at));
    last = next;
  }
  return order;
}

/**
 * Mixes groups by their size, so that each beginning of the order has about the same share of every
 * group. Within a group, the order stays.
 */
export function inProportion<T>(items: readonly T[], groupOf: (item: T) => unknown): T[] {
  const sizes = new Map<unknown, number>();
  const placed = items.map((item) => {
    const group = groupOf(item);
    const at = sizes.get(group) ?? 0;
    sizes.set(group, at + 1);
    return { item, group, at };
  });
  const placeOf = ({ group, at }: (typeof placed)[number]): number =>
    (at + 0.5) / (sizes.get(group) ?? 1);
  return placed.sort((a, b) => placeOf(a) - placeOf(b)).map(({ item }) => item);
}

/** The first of those that have the least of something; undefined if there are none. */
function leastOf<T>(all: readonly T[], amountOf: (each: T) => number): T | undefined {
  let least: { each: T; amount: number } | undefined;
  for (const each of all) {
    const amount = amountOf(each);
    if (!least || amount < least.amount) least = { each, amount };
  }
  return least?.each;
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
