import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { deckOf } from '../../practice/deck-of';
import { cardItem } from '../Player/card';
import { exerciseItem } from '../Player/exercise';
import type { PlayerItem } from '../Player/item';
import { questionItem } from '../Player/question';
import { recallItem } from '../Player/recall';
import { scenarioItem } from '../Player/scenario';
import { talkItem } from '../Player/talk';

/**
 * An entry of the practice page for the player; undefined if the site has no such entry, or no
 * guide for it.
 */
export function playerItem(
  entry: PracticeEntry | undefined,
  overview: PracticeOverview,
): PlayerItem | undefined {
  if (entry?.kind === 'recall') return recallItem(entry.item, entry.read);
  const guide = entry && overview.guides[deckOf(entry, overview)?.guide ?? -1];
  if (!entry || !guide) return undefined;
  const { read } = entry;
  switch (entry.kind) {
    case 'card':
      return cardItem(entry.item, guide);
    case 'question':
      return questionItem(entry.item, { read, guide });
    case 'exercise':
      return exerciseItem(entry.item, { read, guide });
    case 'talk':
      return talkItem(entry.item, { read, guide });
    case 'scenario':
      return scenarioItem(entry.item, { read, guide });
  }
}
