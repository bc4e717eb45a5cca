import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { slugOf } from '../guide-slug';

/** What is to be printed: everything, one guide by its place among the guides, or one deck by its id. */
export type What = { of: 'all' } | { of: 'guide'; guide: number } | { of: 'deck'; deck: string };

/** How it is to be printed: questions with their key behind them, or cards to cut. */
type Form = 'list' | 'cards';

export interface Choice {
  what: What;
  form: Form;
  /** Which part of what is too much to be printed at once, from 0. */
  part: number;
}

/** How many items are shown and printed at once: more would make a browser wait. */
export const AT_ONCE = 200;

/** What an address asks for, by `deck`, `guide`, `form` and `part`; everything where it names nothing that there is. */
export function readChoice(search: string, { decks, guides }: PracticeOverview): Choice {
  const words = new URLSearchParams(search);
  const form = words.get('form') === 'cards' ? 'cards' : 'list';
  const part = Math.max(0, Math.trunc(Number(words.get('part') ?? 1)) - 1 || 0);
  const deck = words.get('deck');
  const guide = guides.findIndex((each) => slugOf(each) === words.get('guide'));
  if (decks.some(({ id }) => id === deck))
    return { what: { of: 'deck', deck: deck ?? '' }, form, part };
  if (guide >= 0) return { what: { of: 'guide', guide }, form, part };
  return { what: { of: 'all' }, form, part };
}

/** The address that asks for a choice, from its question mark on; empty for what is shown anyway. */
export function writeChoice({ what, form, part }: Choice, { guides }: PracticeOverview): string {
  const words = new URLSearchParams();
  const guide = what.of === 'guide' && guides[what.guide];
  if (what.of === 'deck') words.set('deck', what.deck);
  if (guide) words.set('guide', slugOf(guide));
  if (form === 'cards') words.set('form', form);
  if (part > 0) words.set('part', String(part + 1));
  const asked = words.toString();
  return asked && `?${asked}`;
}

/** The entries of what is chosen, in the order of the site. */
export function entriesOf(
  what: What,
  entries: readonly PracticeEntry[],
  { decks }: PracticeOverview,
): PracticeEntry[] {
  if (what.of === 'all') return [...entries];
  return entries.filter(({ deck }) =>
    what.of === 'deck' ? decks[deck]?.id === what.deck : decks[deck]?.guide === what.guide,
  );
}

/** Where each part of so many items begins; one part, at 0, where they can be printed at once. */
export const partsOf = (count: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / AT_ONCE)) }, (_, part) => part * AT_ONCE);
