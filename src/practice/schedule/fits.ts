interface Limits {
  /** Whether the first one is taken even if it doesn't fit, so that a long one isn't put off forever. */
  first?: boolean;
  /** How many are taken at most. */
  most?: number;
}

/**
 * The items that fit in so many seconds, in their order: one that doesn't fit makes way for a
 * shorter one after it. Once some of them are done, their seconds used up, the same call gives the
 * others.
 */
export function fits<T extends { seconds: number }>(
  items: readonly T[],
  room: number,
  { first = false, most = Infinity }: Limits = {},
): T[] {
  const taken: T[] = [];
  let left = room;
  for (const [at, item] of items.entries()) {
    if (taken.length >= most || (left <= 0 && at > 0)) break;
    if (item.seconds > left && !(first && at === 0)) continue;
    taken.push(item);
    left -= item.seconds;
  }
  return taken;
}
