import { startTransition, useEffect, useState } from 'react';
import { type Figures, figuresOf } from '../../practice/schedule/figures';
import type { ReviewQueue, Snapshot } from '../../practice/schedule/review-queue';
import { browserStore } from '../../practice/storage/browser-store';

/**
 * Numbers about all of the reader's data, counted again for each snapshot while they're `wanted`;
 * undefined before the first time.
 */
export function useFigures(
  snapshot: Snapshot,
  entryOf: ReviewQueue['entryOf'],
  wanted: boolean,
): Figures | undefined {
  const [figures, setFigures] = useState<Figures>();
  useEffect(() => {
    if (!wanted) return;
    const isOnSite = (id: string): boolean => entryOf(id) !== undefined;
    const counted = figuresOf(browserStore().store, isOnSite, snapshot.times.today);
    startTransition(() => setFigures(counted));
  }, [snapshot, entryOf, wanted]);
  return figures;
}
