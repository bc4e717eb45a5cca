import type { GuideEntry, PracticeOverview } from '../../model/practice-data';
import { guideSlug } from '../guide-slug';

/** What to print: everything, one guide by its index, or one deck by its id. */
export type What = { of: 'all' } | { of: 'guide'; guide: number } | { of: 'deck'; deck: string };

/** How to print it: questions followed by their key, or cards to cut. */
type Form = 'list' | 'cards';

export interface PrintSelection {
  what: What;
  form: Form;
  /** The number of the part, from 0, if there is too much to print at once. */
  part: number;
}

/** How many items are shown and printed at once. More would make a browser slow. */
export const AT_ONCE = 200;

/**
 * The selection in a URL's query: `deck`, `guide`, `form` and `part`. It's everything if the query
 * names nothing on the site.
 */
export function readSelection(search: string, { decks, guides }: PracticeOverview): PrintSelection {
  const words = new URLSearchParams(search);
  const form = words.get('form') === 'cards' ? 'cards' : 'list';
  const part = Math.max(0, Math.trunc(Number(words.get('part') ?? 1)) - 1 || 0);
  const deck = words.get('deck');
  const guide = guides.findIndex((each) => guideSlug(each) === words.get('guide'));
  if (decks.some(({ id }) => id === deck))
    return { what: { of: 'deck', deck: deck ?? '' }, form, part };
  if (guide >= 0) return { what: { of: 'guide', guide }, form, part };
  return { what: { of: 'all' }, form, part };
}

/** The query of a URL for a selection, with its question mark; empty for the default. */
export function writeSelection(
  { what, form, part }: PrintSelection,
  { guides }: PracticeOverview,
): string {
  const words = new URLSearchParams();
  const guide = what.of === 'guide' && guides[what.guide];
  if (what.of === 'deck') words.set('deck', what.deck);
  if (guide) words.set('guide', guideSlug(guide));
  if (form === 'cards') words.set('form', form);
  if (part > 0) words.set('part', String(part + 1));
  const asked = words.toString();
  return asked && `?${asked}`;
}

/** The entries of a selection, in the order of the site. */
export function entriesOf(
  what: What,
  entries: readonly GuideEntry[],
  { decks }: PracticeOverview,
): GuideEntry[] {
  if (what.of === 'all') return [...entries];
  return entries.filter(({ deck }) =>
    what.of === 'deck' ? decks[deck]?.id === what.deck : decks[deck]?.guide === what.guide,
  );
}

/** The index of the first item of each part; always at least one part. */
export const partsOf = (count: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / AT_ONCE)) }, (_, part) => part * AT_ONCE);
