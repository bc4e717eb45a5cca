import { createContext, type RefObject, use } from 'react';
import type { Scenario } from '../../model/items';

export interface Choosing {
  scenario: Scenario;
  /** The response that the reader chose, counted from 0 in the order of the guide; undefined before. */
  chosen: number | undefined;
  choose(at: number): void;
  /** The order of the choice, by places in the guide; without it, an order that's always the same. */
  order?: readonly number[];
  /** Where the focus goes: the choice, and then the reader's own response. */
  places: RefObject<{ choice: HTMLElement | null; own: HTMLElement | null }>;
}

export const ChoosingContext = createContext<Choosing | undefined>(undefined);

/** How far the reader is with the scenario around. Throws outside of one. */
export function useChoosing(): Choosing {
  const choosing = use(ChoosingContext);
  if (!choosing) throw new Error('this can only be inside <WhichIsYours>');
  return choosing;
}
