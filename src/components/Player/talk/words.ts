import type { Talk } from '../../../model/items';
import type { TalkAnswer } from '../../../practice/session/turn';

/** On which step the reader placed their answer, in a sentence. */
export function talkVerdict(
  { tiers }: Pick<Talk, 'tiers'>,
  { tier }: Pick<TalkAnswer, 'tier'>,
): string {
  return `Step ${tier + 1} of ${tiers.length}: “${tiers[tier]?.name ?? ''}.”`;
}

/** What happens because of it. */
export function talkConsequence({ right, sure }: Pick<TalkAnswer, 'right' | 'sure'>): string {
  if (!right) return 'It comes back before the end. Skip it if that’s enough for today.';
  return sure ? '' : 'One step is left, so it comes back sooner.';
}
