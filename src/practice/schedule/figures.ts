import { inSlices, pause } from '../in-slices';
import type { Store } from '../record/record';
import { countingReviews } from '../record/review';
import { allQuarantined } from '../record/whole-record';
import { type Day, dayOf } from './days';

/** Figures of the record as a whole. */
export interface Figures {
  /** On how many days the reader practiced, items included that the site no longer has. */
  days: number;
  /** How many items have reviews that the site no longer has, under this id or another. */
  retired: number;
  /** How many texts are set aside. */
  aside: number;
}

export const NO_FIGURES: Figures = { days: 0, retired: 0, aside: 0 };

/**
 * Counts over the whole record, as far as it was read before (see `readWhole`), in slices of time. What is dated after
 * today, since the clock was set back, counts as done today. Gives undefined where it is no longer `wanted`.
 */
export async function figuresOf(
  store: Store,
  isOnSite: (id: string) => boolean,
  today: Day,
  wanted: () => boolean,
): Promise<Figures | undefined> {
  const days = new Set<Day>();
  let retired = 0;
  await pause();
  await inSlices(
    store.entries.reviews.internals.known,
    ([id, log]) => {
      const counting = log ? countingReviews(log) : [];
      if (counting.length > 0 && !isOnSite(id)) retired++;
      for (const { at } of counting) days.add(Math.min(dayOf(at), today));
    },
    wanted,
  );
  await pause();
  return wanted() ? { days: days.size, retired, aside: allQuarantined(store).length } : undefined;
}
