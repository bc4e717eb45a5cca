import { itemSeconds } from '../../model/item-time';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import type { PlanItem } from './plan';

/** What the plan knows of the entries, given the reader's pace: see `paceOf`. */
export const planItems = (
  entries: readonly PracticeEntry[],
  { decks }: Pick<PracticeOverview, 'decks'>,
  pace: number,
): PlanItem[] =>
  entries.map(({ kind, deck, words, item: { id, theme } }) => ({
    id,
    kind,
    guide: decks[deck]?.guide ?? 0,
    theme,
    seconds: Math.round(itemSeconds(kind, words) * pace),
  }));
