import { itemSeconds } from '../../model/item-time';
import type { IndexEntry, PracticeOverview } from '../../model/practice-data';
import { deckOf } from '../deck-of';
import { isOwnTalk } from '../session/recall';
import type { PlanItem } from './plan';

/** Stands for the reader's own stories among the indexes of the guides. */
const OWN_STORIES = -1;

/** What the plan knows of the entries, given the reader's pace: see `paceOf`. */
export const planItems = (
  entries: readonly IndexEntry[],
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
export const secondsOf = (entry: IndexEntry, pace = 1): number =>
  itemSeconds(entry.kind, entry.words) * pace + minutesOf(entry) * 60;

const minutesOf = ({ item }: IndexEntry): number => item.minutes ?? 0;
