import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { cardItem } from '../Player/card';
import { exerciseItem } from '../Player/exercise';
import type { PlayerItem } from '../Player/item';
import { questionItem } from '../Player/question';

/**
 * An entry of the practice page for the player; undefined if the site has no such entry, or no
 * guide for it.
 */
export function playerItem(
  entry: PracticeEntry | undefined,
  { decks, guides }: PracticeOverview,
): PlayerItem | undefined {
  const guide = entry && guides[decks[entry.deck]?.guide ?? -1];
  if (!entry || !guide) return undefined;
  const { read } = entry;
  switch (entry.kind) {
    case 'card':
      return cardItem(entry.item, guide);
    case 'question':
      return questionItem(entry.item, { read, guide });
    case 'exercise':
      return exerciseItem(entry.item, { read, guide });
  }
}
