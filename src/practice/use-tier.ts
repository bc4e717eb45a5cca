import type { Tier } from '../model/items';
import type { StorageState } from './storage/writer';
import { useTicks } from './use-ticks';

interface ChosenTier {
  /** The place of the tier that the reader chose last, from 0 for the weakest; -1 without a choice. */
  chosen: number;
  /** Saves another choice; -1 takes it back. */
  choose(at: number): void;
  /** Whether the choice outlives the page. */
  state: StorageState;
}

/** The tier on which the reader placed their own answer, saved as a tick. */
export function useTier(tiers: readonly Tier[]): ChosenTier {
  const { ticked, tick, state } = useTicks(tiers);
  return {
    chosen: ticked.lastIndexOf(true),
    choose(at) {
      tiers.forEach(({ id }, each) => {
        if (each === at || ticked[each]) tick(id, each === at);
      });
    },
    state,
  };
}
