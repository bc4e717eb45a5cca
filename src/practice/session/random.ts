import { fnv1a } from '../../model/hash';

/** A source of numbers from 0 up to, not including, 1, as `Math.random` is. */
export type Random = () => number;

/**
 * Random numbers that are the same for the same text, so that a page and its scripts draw the same ones: the text hashed
 * by 32-bit FNV-1a, then mulberry32 (Tommy Ettinger, public domain).
 */
export function seeded(text: string): Random {
  let state = fnv1a(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy, by Fisher and Yates's method (Durstenfeld 1964). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[pick]] = [shuffled[pick] as T, shuffled[last] as T];
  }
  return shuffled;
}
