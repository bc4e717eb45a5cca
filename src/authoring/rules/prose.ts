import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { countWords } from '../../model/talk-time';
import { GAP, type ProsePassage, passagesOf } from '../passages';
import type { Report } from '../problems';
import type { GuideRule } from './rule';
import { americanSpelling, LATIN, TRIVIALIZERS, UNNAMED, VAGUE_LINKS, WORDY } from './words';

/** Longer sentences are hard to follow for people who read in a second language. */
const LONGEST = 30;

/**
 * How the handbook writes, see “How we write” in CONTRIBUTING.md. What somebody says in a guide (quotations, stories,
 * options) may break the rules of style, since people do, but not those of spelling and punctuation.
 */
export const checkProse: GuideRule = (guide, report) => {
  checkLinkText(guide, report);
  for (const passage of passagesOf(guide)) {
    checkSpelling(passage, report);
    checkPunctuation(passage, report);
    if (!passage.isSpeech) checkStyle(passage, report);
  }
};

const checkLinkText: GuideRule = ({ tree }, report) => {
  visit(tree, ['link', 'linkReference'], (node) => {
    const text = wordsIn(node).trim();
    if (!text) {
      report(
        node,
        'link-text',
        'the link has no words to click on: write [what it leads to](./star-method.mdx)',
      );
    } else if (VAGUE_LINKS.includes(text.toLowerCase().replace(/[.,:;!?…→>»\s]+$/, ''))) {
      report(
        node,
        'link-text',
        `“${text}” doesn’t say where the link leads, and some readers hear only the links: use the name of the page or what’s there`,
      );
    }
  });
};

function checkSpelling({ text, at }: ProsePassage, report: Report): void {
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]+/g)) {
    const american = americanSpelling(word);
    if (american)
      report(at(index), 'american-spelling', `“${word}” is British spelling: write “${american}”`);
  }
}

function checkPunctuation({ text, at }: ProsePassage, report: Report): void {
  // Text in code is exact, so a period inside would change it.
  for (const { 0: found, index } of text.matchAll(
    new RegExp(`(?<=[^\\s${GAP}])[”"][.,](?!\\d)`, 'g'),
  )) {
    report(
      at(index),
      'quotation-order',
      `a ${found.endsWith('.') ? 'period' : 'comma'} goes inside the closing quotation mark: write ${found[1]}${found[0]}`,
    );
  }
  for (const index of missingSerialCommas(text))
    report(
      at(index),
      'serial-comma',
      'in a list of three or more, a comma comes before the last “and” or “or”: one, two, and three',
    );
  for (const { 0: emoji, index } of text.matchAll(/\p{Emoji_Presentation}|\p{Emoji}\uFE0F/gu))
    report(at(index), 'exclamation', `a guide has no emoji: put ${emoji} into words`);
}

/** A word, perhaps with a word such as “the” before it. */
const ITEM = `(?:(?:the|an?|your|my|our|their|his|her|its|one|two|each) )?[\\p{L}’'-]+`;
const LIST = new RegExp(`(${ITEM}), (${ITEM}) (?:and|or) (${ITEM})(?=[.;:!?)]|$)`, 'giu');
/** Starts a clause that ends in a comma: “When you’re done, stop and think.” isn't a list. */
const CLAUSE =
  /^(?:and|but|so|or|then)?\s*(?:if|when|whenever|after|afterward|before|once|while|although|though|because|since|unless|until|as|in|on|at|by|for|from|to|with|without|during|where|wherever|then|later|now|today|next|first|second|third|finally|instead|still|yes|no|well|however|usually|often|sometimes)\b/i;

/** The places where a list of three words has no comma before “and.” Only certain cases. */
function missingSerialCommas(text: string): number[] {
  return [...text.matchAll(LIST)].flatMap(({ 0: list, 1: first = '', 2: second = '', index }) => {
    const sentence =
      text
        .slice(0, index)
        .split(/[.!?:;]["”’)]?\s|^/)
        .at(-1) ?? '';
    const isClause = !sentence.includes(',') && CLAUSE.test(`${sentence}${list}`.trim());
    const determiner = (item: string): boolean => item.includes(' ');
    // “I told the hall, and …” and “my boss, calm and fair” aren't lists: the items of a list are
    // alike.
    if (isClause || determiner(first) !== determiner(second)) return [];
    // Single words are a list only if nothing but the start of the list comes before them.
    const before = sentence.trim();
    if (
      !determiner(first) &&
      before &&
      !/[,(]$|\b(?:of|by|with|about|for|be|is|are|was|were)$/i.test(before)
    )
      return [];
    return [index];
  });
}

function checkStyle({ kind, own, at }: ProsePassage, report: Report): void {
  for (const [pattern, instead] of LATIN)
    for (const { 0: found, index } of own.matchAll(pattern))
      report(at(index), 'latin', `“${found}” is Latin: write “${instead}”`);
  for (const [pattern, instead] of WORDY)
    for (const { 0: found, index } of own.matchAll(pattern))
      report(at(index), 'wordy', `“${found}” has a shorter form: write ${instead}`);
  for (const pattern of TRIVIALIZERS)
    for (const { 0: found, index } of own.matchAll(pattern))
      report(
        at(index),
        'trivializer',
        `“${found.trim()}” stings when the reader finds it hard: leave it out`,
      );
  for (const { 0: found, index } of own.matchAll(
    /\b(?:(?:the|a|any|every) candidate\b(?! pool)|candidates? (?:should|must|needs?|can|will|ought)\b)/gi,
  ))
    report(at(index), 'the-candidate', `the reader is the candidate: write “you,” not “${found}”`);
  for (const { index } of own.matchAll(/!/g))
    report(at(index), 'exclamation', 'a guide has no exclamation marks: end with a period');
  for (const { text, index } of sentencesOf(own)) {
    for (const claim of text.matchAll(UNNAMED))
      if (!/\b(?:19|20)\d\d\b/.test(text))
        report(
          at(index + claim.index),
          'unnamed-source',
          `“${claim[0]}” names nobody: say who found it, as in (Bangerter et al., 2014), or call it the usual advice`,
        );
    const words = countWords(text.replace(new RegExp(`${GAP}+`, 'g'), ' x '));
    if (kind === 'paragraph' && words > LONGEST)
      report(
        at(index),
        'long-sentence',
        `this sentence has ${words} words: say it in two, with ${LONGEST} words or fewer in each`,
        'warning',
      );
  }
}

/** The sentences of a passage, with the position of each one's first word. */
function sentencesOf(text: string): { text: string; index: number }[] {
  const sentences: { text: string; index: number }[] = [];
  let start = 0;
  const ends = [...text.matchAll(/[.!?…:][”"’)\]]*\s+(?=[\p{Lu}\p{N}“"(\uFFFC])/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  for (const end of [...ends, text.length]) {
    const piece = text.slice(start, end);
    sentences.push({
      text: piece.trim(),
      index: start + (piece.length - piece.trimStart().length),
    });
    start = end;
  }
  return sentences;
}
