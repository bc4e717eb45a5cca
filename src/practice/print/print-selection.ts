import type { GuideEntry, PracticeOverview } from '../../model/practice-data';
import { guideSlug } from '../guide-slug';

/** What to print: everything, one guide by its index, or one deck by its id. */
export type What = { of: 'all' } | { of: 'guide'; guide: number } | { of: 'deck'; deck: string };

/** How to print it: one page for the day, questions followed by their key, or cards to cut. */
export type Form = 'sheet' | 'list' | 'cards';

export interface PrintSelection {
  /** What the list or the cards are made of. The sheet is always the same. */
  what: What;
  form: Form;
  /** The number of the part, from 0, if there is too much to print at once. */
  part: number;
}

const FORMS: readonly Form[] = ['sheet', 'list', 'cards'];

/** How many items are shown and printed at once. More would make a browser slow. */
export const AT_ONCE = 200;

/**
 * The selection in a URL's query: `deck`, `guide`, `form` and `part`. It's everything if the query
 * names nothing on the site. Without a form, it's the list if the query names anything, as in links
 * from before there was a sheet.
 */
export function readSelection(search: string, { decks, guides }: PracticeOverview): PrintSelection {
  const words = new URLSearchParams(search);
  const part = Math.max(0, Math.trunc(Number(words.get('part') ?? 1)) - 1 || 0);
  const deck = words.get('deck');
  const guide = guides.findIndex((each) => guideSlug(each) === words.get('guide'));
  const what = whatOf(decks.some(({ id }) => id === deck) ? deck : null, guide);
  const named = FORMS.find((form) => form === words.get('form'));
  return { what, form: named ?? (what.of === 'all' && part === 0 ? 'sheet' : 'list'), part };
}

function whatOf(deck: string | null, guide: number): What {
  if (deck !== null) return { of: 'deck', deck };
  return guide >= 0 ? { of: 'guide', guide } : { of: 'all' };
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
  if (part > 0) words.set('part', String(part + 1));
  // The list was the only form without a name for a long time, so it has none where it can.
  const usual = words.size > 0 ? 'list' : 'sheet';
  if (form !== usual) words.set('form', form);
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
