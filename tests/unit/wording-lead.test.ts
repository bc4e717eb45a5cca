import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '../../src/stories/wording/entry';
import { findWith } from '../../src/stories/wording/findings';
import { LEXICON } from '../../src/stories/wording/lexicon';
import { indexOf } from '../../src/stories/wording/lexicon-index';
import { matchAt, matcherOf } from '../../src/stories/wording/matcher';
import { tokenize } from '../../src/stories/wording/tokens';
import { readCorpus } from '../wording/answers';

/** What a lexicon of one pattern finds, which looks for its beginning first. */
function found(pattern: string, text: string): string[] {
  const entry = { name: 'it', phrases: [pattern], reason: '', rewrite: '' };
  const index = indexOf(entriesOf('blame', [entry]));
  return findWith(index, text, { steps: 0 }).map(({ phrase }) => phrase);
}

const CASES: [pattern: string, text: string, ...found: string[]][] = [
  ['(my|my new) boss', 'It was my new boss.', 'my new boss'],
  ['(my [_] [_]) (boss|boss left)', 'It was my very new boss left.', 'my very new boss left'],
  ['(my|my own) [own] [new] boss', 'It was my own new boss.', 'my own new boss'],
  ['sorry I', 'I am sorry, I left.'],
  ['sorry , I', 'I am sorry, I left.', 'sorry, I'],
  ['sorry [so] , I', 'I am sorry so, I left.', 'sorry so, I'],
  ['[very] sorry', 'I am very sorry.', 'very sorry'],
  ['taught ... lesson', 'It taught me, well, a lesson.', 'taught me, well, a lesson'],
  ['!(the) kind of', 'It was the kind of thing, and kind of late.', 'kind of'],
  ['kind of !(weird)', 'It was kind of weird, and kind of late.', 'kind of'],
  ['(kind|kind of) [of] late !(again)', 'It was kind of late again.'],
  ['my boss', 'It was my. Boss said it was my boss.', 'my boss'],
];

for (const [pattern, text, ...expected] of CASES)
  test(`a lexicon of “${pattern}” in “${text}”`, () => {
    assert.deepEqual(found(pattern, text), expected);
  });

test('every phrase of the lexicon is found where its whole pattern is', () => {
  const { weak } = readCorpus('tests/wording/tuned');
  const text = weak[0]?.text.replace(/\s+/g, ' ').replace(/[.?!“”"]/g, '') ?? '';
  const tokens = tokenize(text);
  let matches = 0;
  for (const { phrases } of LEXICON)
    for (const phrase of phrases) {
      const matcher = matcherOf(phrase);
      const anywhere = tokens.some((_, at) => matchAt(matcher, tokens, at, { steps: 0 }) > 0);
      assert.equal(found(phrase, text).length > 0, anywhere, phrase);
      matches += Number(anywhere);
    }
  assert.ok(matches > 0);
});
