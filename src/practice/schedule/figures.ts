import type { Store } from '../storage/practice-store';
import { countingReviews } from '../storage/review';
import { allQuarantined } from '../storage/whole-store';
import { type Day, dayOf } from './days';

/** Figures of the record as a whole. */
export interface Figures {
  /** On how many days the reader practiced, including items that are no longer on the site. */
  days: number;
  /** How many items with reviews are no longer on the site. */
  retired: number;
  /** How many texts are in the quarantine. */
  quarantined: number;
}

export const NO_FIGURES: Figures = { days: 0, retired: 0, quarantined: 0 };

/**
 * Counts over what this page has read of the record (see `readWhole`). A review that a wrong clock
 * dated after today counts as made today.
 *
 * @param isOnSite whether an item of the site has this id, or had it before
 */
export function figuresOf(store: Store, isOnSite: (id: string) => boolean, today: Day): Figures {
  const days = new Set<Day>();
  let retired = 0;
  for (const [id, log] of store.entries.reviews.internals.known) {
    const counting = log ? countingReviews(log) : [];
    if (counting.length > 0 && !isOnSite(id)) retired++;
    for (const { at } of counting) days.add(Math.min(dayOf(at), today));
  }
  return { days: days.size, retired, quarantined: allQuarantined(store).length };
}
