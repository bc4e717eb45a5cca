/** Numbers in words, and what they're worth. “One” isn't here: it's a pronoun more often than a figure. */
const SMALL =
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const LARGE = 'hundred|thousand|million|billion';

const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SMALL.split('|').map((word, at) => [word, at === 0 ? 0 : at + 1])),
  ...Object.fromEntries(TENS.split('|').map((word, at) => [word, (at + 2) * 10])),
  a: 1,
  one: 1,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
};

/** What makes “one” or “a” a figure: “one hour,” but not “one of us” or “one day.” */
const AFTER_ONE = 'hour|week|month|year|percent|quarter of';

const NUMBER = `(?:(?:${TENS})(?:[- ](?:one|${SMALL}))?|${SMALL}|(?:a|one)(?= (?:${LARGE}|dozen)\\b))`;

/** The source of a pattern for a number in words. It's for a case-insensitive match at a word's start. */
export const SPELLED = [
  `${NUMBER}(?:(?: (?:${LARGE}|dozen))+(?: (?:and )?${NUMBER})?)*`,
  `one(?=[- ](?:${AFTER_ONE})\\b)`,
  '(?:a|two) thirds?(?= of\\b)|(?:a|three) quarters?(?= of\\b)|half(?= (?:of|the|our|my|an?)\\b)',
  '(?:dozens|hundreds|thousands|millions)(?= of\\b)',
  'twice|doubled|tripled|halved',
]
  .map((each) => `(?:${each})\\b`)
  .join('|');

/** A number in words as a number, such as 2000 for “two thousand”; undefined for other words. */
export function numberIn(words: string): number | undefined {
  let sum = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const value = VALUES[word];
    if (value === undefined) return undefined;
    if (word === 'dozen') current = Math.max(1, current) * value;
    else if (value < 100) current += value;
    else if (value === 100) current = Math.max(1, current) * value;
    else {
      sum += Math.max(1, current) * value;
      current = 0;
    }
  }
  return sum + current;
}
