import type { TestContext } from 'node:test';

/**
 * Counts how often others get their turn, until the test ends. Each look at the clock takes a millisecond from here on, so
 * that a slice of time is as long on a fast machine as on a slow one.
 */
export function countTurns(context: TestContext): () => number {
  let time = performance.now();
  context.mock.method(performance, 'now', () => ++time);
  let turns = 0;
  const clock = setInterval(() => turns++);
  context.after(() => clearInterval(clock));
  return () => turns;
}
