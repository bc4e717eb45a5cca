import { CATEGORIES, type CategoryId, type GuideLink } from './categories';
import { isEnglish, shareAround } from './english';
import type { Entry } from './entry';
import { LEXICON } from './lexicon';
import { indexOf, type LexiconIndex, type Ready } from './lexicon-index';
import { type Matcher, matchAt, matcherOf, type Work } from './matcher';
import { hideQuoted } from './quoted';
import { fillIn } from './rewrite';
import { type Sentence, sentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** A phrase in a reader’s text, with what to try instead. */
export interface Finding {
  /** UTF-16 offsets in the text, as a text field counts. */
  start: number;
  end: number;
  category: CategoryId;
  /** The id of the entry that found it: `category/name`. */
  entry: string;
  /** The reader’s words. */
  phrase: string;
  reason: string;
  rewrite: string;
  guide: GuideLink;
  /** Stays the same for the same words anywhere, to dismiss them for good. */
  key: string;
}

/** For when there are no findings: it's not praise. */
export const NO_FINDINGS =
  'None of the phrases we know are in it. That doesn’t make it a good answer: read it aloud, and ask whether your decision, its cost, and what you do now are in it.';

/** How many words around a phrase its `unless` looks at. Keeps the work in line with the text’s length. */
const NEARBY = 25;

let ours: LexiconIndex | undefined;

/**
 * The phrases in a text that may work against its author, in the order of the text. The first call
 * also reads the lexicon, which takes several times as long: call it with an empty text ahead of time.
 */
export const findings = (text: string): Finding[] =>
  findWith((ours ??= indexOf(LEXICON)), text, { steps: 0 });

/** As `findings`, by a lexicon of one’s own. Adds to `work` what it took. */
export function findWith(index: LexiconIndex, text: string, work: Work): Finding[] {
  const all = sentences(hideQuoted(text)).map((sentence) => ({
    sentence,
    tokens: tokenize(sentence.text, sentence.from),
  }));
  const around = shareAround(all.flatMap(({ tokens }) => tokens));
  const found = all
    .filter(({ tokens }) => isEnglish(tokens, around))
    .flatMap(({ sentence, tokens }) => inSentence(index, text, sentence, tokens, work));
  return withoutOverlaps(found);
}

function inSentence(
  { byWord, rest }: LexiconIndex,
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  work: Work,
): Finding[] {
  const found: Finding[] = [];
  tokens.forEach(({ word }, at) => {
    const leads = new Map<Matcher, boolean>();
    const isThere = (lead: Matcher): boolean => {
      const there = leads.get(lead) ?? matchAt(lead, tokens, at, work) > 0;
      leads.set(lead, there);
      return there;
    };
    for (const { matcher, lead, ready } of [...(byWord.get(word) ?? []), ...rest]) {
      if (lead && !isThere(lead)) continue;
      const end = matchAt(matcher, tokens, at, work);
      if (end > 0 && !isCleared(ready, tokens, at, end, work))
        found.push(findingOf(ready.entry, text, sentence, tokens.slice(at, end)));
    }
  });
  return found;
}

function isCleared(
  ready: Ready,
  tokens: readonly Token[],
  at: number,
  end: number,
  work: Work,
): boolean {
  const unless = (ready.unless ??= (ready.entry.unless ?? []).map(matcherOf));
  if (unless.length === 0) return false;
  const nearby = tokens.slice(Math.max(0, at - NEARBY), end + NEARBY);
  return unless.some((matcher) =>
    nearby.some((_, index) => matchAt(matcher, nearby, index, work) > 0),
  );
}

function findingOf(
  { category, name, reason, rewrite, guide }: Entry,
  text: string,
  { from, text: { length } }: Sentence,
  tokens: readonly Token[],
): Finding {
  const id = `${category}/${name}`;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const whole = wordStart(text, start);
  return {
    start: whole,
    end,
    category,
    entry: id,
    phrase: text.slice(whole, end),
    reason,
    rewrite: fillIn(rewrite, text.slice(from, from + length), start - from, end - from),
    guide: guide ?? CATEGORIES[category].guide,
    key: `${id}: ${tokens.map(({ word }) => word).join(' ')}`,
  };
}

/** Where the written word begins that an offset is in: a phrase that starts with the “am” of “I’m” is shown with the “I.” */
function wordStart(text: string, start: number): number {
  const inside = /^['’ʼ‘\p{L}]/u.test(text.slice(start, start + 2));
  const before = text.slice(Math.max(0, start - 30), start);
  return start - (inside ? (/[\p{L}\p{M}'’ʼ‘]*$/u.exec(before)?.[0].length ?? 0) : 0);
}

/** Of findings of one category that share words, the longest. All are in the order of the text. */
function withoutOverlaps(found: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const lastOf = new Map<CategoryId, number>();
  for (const finding of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = lastOf.get(finding.category);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || !last || last.end <= finding.start) {
      lastOf.set(finding.category, kept.push(finding) - 1);
    } else if (finding.end - finding.start > last.end - last.start) {
      kept[at] = finding;
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
