import { useMemo } from 'react';
import type { IndexEntry, OwnEntry } from '../../model/practice-data';
import { useStoryEntries } from '../../stories/use-story-entries';

/** What there is to practice: the items of the guides, and the reader's own stories. */
export function useAllEntries<Entry extends IndexEntry>(
  items: readonly Entry[],
): readonly (Entry | OwnEntry)[] {
  const own = useStoryEntries();
  return useMemo(() => (own.length > 0 ? [...own, ...items] : items), [items, own]);
}
