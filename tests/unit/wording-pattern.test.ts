import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchAt, matcherOf } from '../../src/stories/wording/matcher';
import { tokenize } from '../../src/stories/wording/tokens';

/** The words of each match of a pattern in a text. */
function matches(pattern: string, text: string): string[] {
  const tokens = tokenize(text);
  const matcher = matcherOf(pattern);
  return tokens.flatMap(({ start }, at) => {
    const end = matchAt(matcher, tokens, at, { steps: 0 });
    return end < 0 ? [] : [text.slice(start, tokens[end - 1]?.end)];
  });
}

const CASES: [pattern: string, text: string, ...matches: string[]][] = [
  ['lost track of', 'I Lost  track of it, and lost tracks of it.', 'Lost  track of'],
  [
    '(lost|was losing) track',
    'I lost track. I was losing track.',
    'lost track',
    'was losing track',
  ],
  ['[very] sorry', 'I am very sorry.', 'very sorry', 'sorry'],
  ['learn* from', 'learned from, learning from, unlearn from', 'learned from', 'learning from'],
  ['my _ boss', 'my new boss, my boss, my very old boss', 'my new boss'],
  ['taught ... lesson', 'taught me, well, a lesson', 'taught me, well, a lesson'],
  ['taught ... lesson', 'taught one two three four lesson'],
  ['sorry, I', 'sorry, I', 'sorry, I'],
  ['sorry, I', 'sorry I', 'sorry I'],
  ['sorry I', 'sorry, I'],
  ['sorry I', 'sorry. I'],
  ['sorry I', 'sorry\n\nI'],
  ['!(the|a) kind of', 'the kind of. a kind of. it was kind of', 'kind of'],
  ['!the kind of', 'the kind of'],
  ['kind of !(#|weird)', 'kind of weird, kind of 12, kind of twelve, kind of late', 'kind of'],
  ['kind of !(to (me|us))', 'kind of to me, kind of to him', 'kind of'],
  ['about #', 'about $2,000 and about ten and about it', 'about $2', 'about ten'],
];

for (const [pattern, text, ...expected] of CASES)
  test(`“${pattern}” in “${text.replace(/\n/g, '⏎')}”`, () => {
    assert.deepEqual(matches(pattern, text), expected);
  });

test('a contraction and its long form are the same, with any apostrophe, in the pattern and in the text', () => {
  const forms = ['I didn’t', "I didn't", 'I didnʼt', 'I didnt', 'I did not'];
  for (const pattern of ["I didn't", 'I did not'])
    assert.deepEqual(matches(pattern, forms.join('; ')), forms);
  assert.deepEqual(matches('I am', 'I’m, I am, Im'), ['I’m', 'I am']);
  assert.deepEqual(matches('cannot', 'can’t; cannot; can not'), ['can’t', 'cannot', 'can not']);
  assert.deepEqual(matches('(I would|that is|she had)', 'I’d; that’s; she’d'), [
    'I’d',
    'that’s',
    'she’d',
  ]);
  assert.deepEqual(matches("team 's fault", 'my team’s fault'), ['team’s fault']);
});

test('a part of a contraction is a phrase of its own', () => {
  assert.deepEqual(matches('not ask', 'I didn’t ask.'), ['n’t ask']);
});

test('a malformed pattern says what’s wrong with it', () => {
  const WRONG: [pattern: string, message: RegExp][] = [
    ['(lost track', /“\(lost track” has no “\)”/],
    ['[lost', /has no “\]”/],
    ['{nobody here}', /“\{” that isn’t closed/],
    ['{strangers}', /names \{strangers\}, which isn’t in word-sets\.ts/],
    ['(lost|)', /has an empty part/],
    ['', /has an empty part/],
    ['lost | track', /can’t have “\|” there/],
    ['lost !now track', /can’t have “track” there/],
    ['!(one two) three', /only have single words after “!”/],
    ['[very]', /matches no words at all/],
  ];
  for (const [pattern, message] of WRONG) assert.throws(() => matcherOf(pattern), message, pattern);
});
