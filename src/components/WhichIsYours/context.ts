import { createContext, type RefObject, use } from 'react';
import type { Scenario } from '../../model/items';

export interface Choosing {
  scenario: Scenario;
  /** The response that the reader committed to, counted from 0 in the order of the guide; undefined before. */
  chosen: number | undefined;
  /** Whether all responses are shown side by side. */
  comparing: boolean;
  choose(at: number): void;
  /** Where the focus goes: the choice, and each annotated response. */
  places: RefObject<{ choice: HTMLElement | null; responses: (HTMLElement | null)[] }>;
}

export const ChoosingContext = createContext<Choosing | undefined>(undefined);

/** How far the reader is with the scenario around. Throws outside of one. */
export function useChoosing(): Choosing {
  const choosing = use(ChoosingContext);
  if (!choosing) throw new Error('this stands only inside <WhichIsYours>');
  return choosing;
}
