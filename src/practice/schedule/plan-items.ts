import { itemSeconds } from '../../model/item-time';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { deckOf } from '../deck-of';
import { isOwnTalk } from '../session/recall';
import type { PlanItem } from './plan';

/** Stands for the reader's own stories among the indexes of the guides. */
const OWN_STORIES = -1;

/** What the plan knows of the entries, given the reader's pace: see `paceOf`. */
export const planItems = (
  entries: readonly PracticeEntry[],
  overview: Pick<PracticeOverview, 'decks'>,
  pace: number,
): PlanItem[] =>
  entries.map((entry) => ({
    id: entry.item.id,
    kind: entry.kind,
    guide: deckOf(entry, overview)?.guide ?? OWN_STORIES,
    theme: entry.item.theme,
    seconds: Math.round(secondsOf(entry, pace)),
    ...(minutesOf(entry) > 0 && { aloud: isOwnTalk(entry) ? 'own' : 'guide' }),
  }));

/** How long an entry takes, in seconds. The pace changes all but what is said aloud, which has its own time. */
export const secondsOf = (entry: PracticeEntry, pace = 1): number =>
  itemSeconds(entry.kind, entry.words) * pace + minutesOf(entry) * 60;

/** For how many minutes the reader talks. */
function minutesOf({ kind, item }: PracticeEntry): number {
  switch (kind) {
    case 'card':
    case 'question':
    case 'exercise':
    case 'scenario':
      return 0;
    case 'talk':
      return item.minutes;
    case 'recall':
      return item.minutes ?? 0;
  }
}
