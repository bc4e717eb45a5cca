import { BREAK } from '../../model/item-time';
import type { LoggedReview } from '../storage/review';
import { type Day, dayOf } from './days';

/** Nobody reads and answers in less, in milliseconds: such answers came out of a file. */
const AT_ONCE = 1000;

/** Of fewer times than this, the median says too little: a convention. */
const ENOUGH = 10;

/** No reader is taken to be faster or slower than most by more than this factor: a convention. */
const LIMIT = 2;

/** What was answered: how long most readers take, in seconds, and the answers. */
interface Answered {
  seconds: number;
  reviews: readonly LoggedReview[];
}

/**
 * How much longer this reader takes than most: 1 is as long, 2 is twice as long.
 *
 * In one visit, the time from an answer to the next is what the next item took, together with the
 * reason of the one before. The median over all of them isn't moved by a few odd ones. What was
 * answered today doesn't count, so that a day's plan stays the same while it's done.
 */
export function paceOf(items: Iterable<Answered>, today: Day): number {
  const visits = new Map<string, { at: number; seconds: number }[]>();
  for (const { seconds, reviews } of items) {
    for (const { at, visitId } of reviews) {
      if (dayOf(at) >= today) continue;
      const visit = visits.get(visitId);
      if (visit) visit.push({ at, seconds });
      else visits.set(visitId, [{ at, seconds }]);
    }
  }
  const ratios: number[] = [];
  for (const visit of visits.values()) {
    visit.sort((a, b) => a.at - b.at);
    for (const [place, { at, seconds }] of visit.entries()) {
      const took = at - (visit[place - 1]?.at ?? -Infinity);
      if (took >= AT_ONCE && took <= BREAK) ratios.push(took / 1000 / seconds);
    }
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  return median === undefined || ratios.length < ENOUGH
    ? 1
    : Math.min(LIMIT, Math.max(1 / LIMIT, median));
}
