import type { Heading, List, ListItem, PhrasingContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Report } from '../problems';

/** A question and its options, as Markdown. */
interface WrittenQuestion {
  heading: Heading;
  /** The words of the question, without its id. */
  stem: PhrasingContent[];
  list: List;
  rows: ListItem[];
}

interface Option {
  row: ListItem;
  text: string;
  right: boolean;
}

const NUMBERS = ['one', 'two', 'three', 'four'];
const ASKS_FOR = new RegExp(
  `\\b(?:choose|pick|select|which)\\s+(?:the\\s+)?(${NUMBERS.join('|')}|[1-4])\\b`,
  'i',
);
const QUOTED = /“[^”]*”|"[^"]*"/g;
const NEGATIVE =
  /\b(?:not|never|except|cannot|nor|neither|(?<!at )least|\w+n[’'](?:t|T))(?![\w’'])/i;
const REFERS_TO_OTHERS =
  /\b(?:all|none|both|neither|any|each)(?: of)?(?: the)? (?:above|below|options|answers|others|these|them)\b/i;

/**
 * How much longer than every wrong option a right one may be, as a factor and in characters.
 * Anything more is a hint.
 */
const LONGER = 1.15;
const SLACK = 8;

/** Reports what makes a question unfair or easy to guess. */
export function checkQuestion(
  { heading, stem, list, rows }: WrittenQuestion,
  report: Report,
): void {
  const options = rows
    .filter(({ checked }) => typeof checked === 'boolean')
    .map((row): Option => ({ row, text: wordsIn(row.children[0]), right: row.checked === true }));
  if (options.length < rows.length) return;
  if (rows.length < 3 || rows.length > 5) {
    report(list, 'option-count', `the question has ${rows.length} options: give it three to five`);
  }
  checkRightOptions(heading, stem, options, report);
  checkStem(heading, stem, report);
  for (const [at, { row, text }] of options.entries()) {
    if (REFERS_TO_OTHERS.test(text)) {
      report(
        row,
        'refers-to-options',
        'options are shuffled, so each must make sense without the others: write out what it means, or make two of them right',
      );
    }
    if (options.slice(0, at).some((earlier) => plain(earlier.text) === plain(text))) {
      report(
        row,
        'repeated-option',
        'another option of this question says the same: change this one, or delete it',
      );
    }
  }
}

/**
 * Reports if the number of right options isn't what the question asks for, or if length gives a
 * right one away.
 */
function checkRightOptions(
  heading: Heading,
  stem: PhrasingContent[],
  options: Option[],
  report: Report,
): void {
  const right = options.filter((option) => option.right);
  const asked = numberAsked(wordsIn(stem));
  const marked = right.length === 1 ? '1 option has [x]' : `${right.length} options have [x]`;
  if (right.length === options.length) {
    report(
      heading,
      'right-count',
      'every option has [x], so there is nothing to choose: leave [ ] where an option is wrong',
    );
    return;
  }
  if (right.length !== asked) {
    const mend =
      asked > 1
        ? `and it asks for ${asked}: mark ${asked}, or correct the number`
        : 'and it doesn’t say how many: mark one, or write “Choose two” in the question';
    report(heading, 'right-count', `in this question ${marked}, ${mend}`);
    return;
  }
  const longest = Math.max(
    ...options.filter((option) => !option.right).map(({ text }) => text.length),
  );
  for (const { row, text } of right) {
    if (text.length > longest * LONGER && text.length > longest + SLACK) {
      report(
        row,
        'longest-is-right',
        `the right option has ${text.length} characters and the longest wrong one ${longest}, so readers can guess it: make them about the same length`,
      );
    }
  }
}

function numberAsked(stem: string): number {
  const number = ASKS_FOR.exec(stem.replace(QUOTED, ''))?.[1]?.toLowerCase() ?? 'one';
  return NUMBERS.includes(number) ? NUMBERS.indexOf(number) + 1 : Number(number);
}

/**
 * A “not” in a question is easy to miss, so it must be in bold. Only the last sentence is the
 * question, without what's in quotation marks.
 */
function checkStem(heading: Heading, stem: PhrasingContent[], report: Report): void {
  const plainWords = stem
    .map((node) => (node.type === 'strong' || node.type === 'emphasis' ? ' ' : wordsIn(node)))
    .join('');
  const question =
    plainWords
      .replace(QUOTED, '')
      .trim()
      .split(/[.!?]\s+/)
      .at(-1) ?? '';
  const [negative] = NEGATIVE.exec(question) ?? [];
  if (negative) {
    report(
      heading,
      'negative-stem',
      `“${negative}” is easy to miss: ask the other way around, or make it bold, as in **${negative}**`,
    );
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
