import { useEffect, useMemo, useState } from 'react';
import type { GuideEntry, PracticeOffer } from '../../model/practice-data';
import { useStoryEntries } from '../../stories/use-story-entries';
import type { PlayerItem } from '../Player/item';
import { playerItem } from './player-item';

interface Loaded {
  /** The ids that were asked for. */
  ids: readonly string[];
  /** Undefined if they couldn't be loaded. */
  entries: GuideEntry[] | undefined;
}

interface SessionItems {
  /** What to ask; undefined until it's loaded. */
  items: PlayerItem[] | undefined;
  failed: boolean;
  /** Loads it again after it failed. */
  again(): void;
}

/**
 * The items of a session, which are loaded for it.
 *
 * @param ids the same array as long as the session goes on; undefined if there's none
 */
export function useSessionItems(
  ids: readonly string[] | undefined,
  { overview, load }: PracticeOffer,
): SessionItems {
  const own = useStoryEntries();
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again.
  useEffect(() => {
    if (!ids) return;
    let isWanted = true;
    const take = (entries?: GuideEntry[]): void => {
      if (isWanted) setLoaded({ ids, entries });
    };
    load(ids).then(take, () => take());
    return () => {
      isWanted = false;
    };
  }, [ids, load, tries]);

  const current = loaded?.ids === ids ? loaded : undefined;
  const items = useMemo(() => {
    if (!current?.entries) return undefined;
    const byId = new Map([...own, ...current.entries].map((entry) => [entry.item.id, entry]));
    return current.ids.flatMap((id) => playerItem(byId.get(id), overview) ?? []);
  }, [current, own, overview]);
  return {
    items,
    failed: current !== undefined && !items,
    again() {
      setLoaded(undefined);
      setTries(tries + 1);
    },
  };
}
