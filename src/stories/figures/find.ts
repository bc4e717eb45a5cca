import { STORY_PARTS, type StoryPartName } from '../../model/items';
import { isName } from './names';
import { numberIn, SPELLED } from './spelled';

/** A figure in a story, where it is, and what it's about. */
export interface Figure {
  part: StoryPartName;
  /** In the part's text, in UTF-16 units. */
  start: number;
  end: number;
  /** The figure in the reader's words, such as `$2,000` or `15-person`. */
  text: string;
  /** The figure and the word that it counts, such as `40 orders`. */
  label: string;
  /** The sentence that it's in, or what's near it in a very long one. */
  sentence: string;
  /**
   * What it says without the words around it: the number and the word it counts, in lower case, such
   * as `2000-usd` or `15-person`. “15 years” and “15-person team” differ in it.
   */
  says: string;
}

const DIGITS = String.raw`\d{1,3}(?:[,’ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?`;
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|bn)\b|[kKmMB]\b)`;
const PERCENT = String.raw`\s?(?:%|percent\b|percentage points?\b)`;
const CLOCK = String.raw`(?::\d\d)?\s?[ap](?:\.m\.|m\b)|:\d\d(?!\d)`;
const ONE = `(?:${DIGITS})(?:${SCALE})?(?:${PERCENT}|${CLOCK}|[x×](?![\\p{L}\\p{N}])|\\+)?`;
const JOIN = String.raw`\s?[–—-]\s?|\s(?:to|or)\s`;
const CURRENCY = String.raw`(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF)\s)\s?`;

/** Figures in digits, or in words; then whatever is joined to them by a hyphen, such as `-person`. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/:.,$€£¥₹-])(?:(?<currency>${CURRENCY})?(?:${ONE})(?:(?:${JOIN})(?:${CURRENCY})?(?:${ONE}))?|(?<spelled>${SPELLED})(?:(?:${JOIN})(?:${SPELLED}))?)(?<joined>[-‑]\\p{L}+)?(?![\\p{L}\\p{N}_@]|[/:.,]\\p{N})`,
  'giu',
);

/** How far around a figure to look for what it means, in UTF-16 units. */
const NEAR = 40;
/** How much of a sentence to take before a figure, and behind it, in UTF-16 units. */
const LONGEST = 300;

/** The word that a figure counts, behind it. */
const COUNTED =
  /^\s+(?!(?:and|or|to|in|on|at|by|for|from|with|without|into|until|before|after|when|where|while|because|if|so|then|but|than|as|that|which|who|whose|this|a|an|is|was|were|i)\b)(?:(?:of|the|our|my|their|his|her|its|these|those|all|more|other|full|whole)\s+)*(?!(?:of|the|our|my|their|his|her|its|these|those|them|us|you|it|me)\b)(\p{L}+)/iu;

/** Where a sentence ends, or a line. */
const SENTENCE = /[.!?…]["”’)]*\s+(?=["“(]?[\p{Lu}\p{N}$€£])|\n+/gu;

/** The figures of a story, part by part, each in the order of its text. */
export const findFigures = (texts: Readonly<Record<StoryPartName, string>>): Figure[] =>
  STORY_PARTS.flatMap((part) => findIn(part, texts[part]));

function findIn(part: StoryPartName, text: string): Figure[] {
  const figures: Figure[] = [];
  const ends = [...text.matchAll(SENTENCE)].map((match) => match.index + match[0].length);
  /** How many sentences end before the figure. Both lists are in order, so one pass does. */
  let past = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const [before, after] = [
      text.slice(Math.max(0, start - NEAR), start),
      text.slice(end, end + NEAR),
    ];
    if (isName(before, found, after)) continue;
    const says = saysOf(found, match.groups ?? {}, after);
    const counted = COUNTED.exec(after)?.[0] ?? '';
    while ((ends[past] ?? Infinity) <= start) past++;
    let to = past;
    while ((ends[to] ?? Infinity) < end) to++;
    const from = Math.max(ends[past - 1] ?? 0, start - LONGEST);
    const sentence = text.slice(from, Math.min(ends[to] ?? text.length, end + LONGEST)).trim();
    figures.push({ part, start, end, text: found, label: found + counted, sentence, says });
  }
  return figures;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
};

function saysOf(
  found: string,
  { currency, spelled, joined = '' }: Partial<Record<string, string>>,
  after: string,
): string {
  const bare = found.slice(0, found.length - joined.length);
  const number = String(spelled ? (numberIn(bare) ?? bare) : bare);
  const unit = currency
    ? (CURRENCIES[currency.trim()] ?? currency.trim())
    : joined.slice(1) || (/[%:]|percent|[ap]\.?m\b/i.test(bare) ? '' : COUNTED.exec(after)?.[1]);
  return [number, (unit ?? '').replace(/s$/i, '')]
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/(?<=\d)[,’ \u00a0\u202f](?=\d{3})/g, '')
    .replace(/[$€£¥₹]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
