import type { PracticeEntry } from '../../model/practice-data';
import { browserStore } from '../storage/browser-store';
import { readWhole } from '../storage/whole-store';

/**
 * Which of these items the reader missed the last time, and when, in milliseconds since 1970;
 * undefined if it stopped because `wanted` returned false.
 */
export async function readMissed(
  entries: readonly PracticeEntry[],
  wanted: () => boolean,
): Promise<ReadonlyMap<string, number> | undefined> {
  const record = browserStore();
  await readWhole(record.store, wanted);
  if (!wanted()) return undefined;
  return new Map(
    entries.flatMap(({ item: { id, aliases } }) => {
      const last = record.reviewsOf(id, aliases).at(-1);
      return last?.grade === 'missed' ? [[id, last.at] as const] : [];
    }),
  );
}
