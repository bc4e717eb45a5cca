import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { filesUnder } from '../../src/authoring/files';
import { readGuide } from '../../src/authoring/guide';
import { normalize } from '../../src/authoring/normalize';
import { formatProblems, type Problem, reporter } from '../../src/authoring/problems';
import { checkPasted } from '../../src/authoring/rules/pasted';

const CASES: [name: string, before: string, after: string][] = [
  ['a byte order mark', '\uFEFF# Title\n', '# Title\n'],
  ['Windows line endings', '# Title\r\n\r\nWords\r\n', '# Title\n\nWords\n'],
  ['line endings of the first Macs', '# Title\r\rWords\r', '# Title\n\nWords\n'],
  ['a space after a list mark that doesn’t break', '-\u00A0One\n1.\u00A0Two', '- One\n1. Two'],
  ['one in a heading', '##\u00A0The\u202Fcost', '## The cost'],
  ['a wide space and a line separator', 'One\u3000two\u2028three', 'One two three'],
  ['zero-width characters', 'wi\u200Bth\u2060in\uFEFF words\u200E', 'within words'],
  ['soft hyphens', 'inter\u00ADview', 'interview'],
  ['a null byte', 'null\0byte', 'nullbyte'],
  ['ligatures', 'ﬁrst eﬃcient ﬂaw', 'first efficient flaw'],
  ['tabs in a line', 'One\ttwo', 'One two'],
  ['a tab after a list mark', '-\tOne\n1.\tTwo', '- One\n1. Two'],
  ['tabs in front of a line', '- One\n\t- Two\n \t\t- Three', '- One\n    - Two\n        - Three'],
  ['spaces at the end of a line', 'One \n\nTwo  \n\nThree\t\n   \n', 'One\n\nTwo\n\nThree\n\n'],
  ['a line break of Markdown, which stays', 'One  \ntwo   \nthree', 'One  \ntwo  \nthree'],
  ['bullets', 'Say:\n\n• One\n•Two\n·\tThree\n\nThen', 'Say:\n\n- One\n- Two\n- Three\n\nThen'],
  ['bullets right below a line', 'Say:\n• One\n• Two', 'Say:\n- One\n- Two'],
  ['bullets with blank lines between', '▪ One\n\n▪ Two\n\nThen', '- One\n\n- Two\n\nThen'],
  ['bullets behind those of Markdown', '- • One\n- • Two', '- One\n- Two'],
  ['bullets that are indented', '• One\n  ◦ Two\n• Three', '- One\n  - Two\n- Three'],
  ['dashes', '– One\n– Two', '- One\n- Two'],
  ['the letter o with tabs', 'o\tOne\no\tTwo', '- One\n- Two'],
];

/** What mustn't change, since it isn't clear what it means. */
const KEPT: [name: string, text: string][] = [
  ['a list of which one item has no bullet', '• One\nTwo\n• Three'],
  ['a dash in front of a name', 'It cost two days.\n\n— Anna\n\nThen'],
  ['dashes that go on with a sentence', 'One\n– two\n– three'],
  ['a bullet in a line', 'One • two'],
  ['tabs, bullets and spaces in code', '```text\n• One\n\ttwo \n```'],
  ['letters of other alphabets', 'São Paulo, naïve, Ærø, 東京, Ελλάδα'],
  ['quotation marks and dashes', '“One”—‘two’ – three…'],
  ['the word o', 'o One\no Two'],
];

for (const [name, before, after] of CASES)
  test(`it replaces ${name}`, () => {
    assert.equal(normalize(before), after);
    assert.equal(normalize(after), after);
  });

for (const [name, text] of KEPT)
  test(`it leaves ${name}`, () => assert.equal(normalize(text), text));

test('the guides need no change', () => {
  for (const { file } of filesUnder('docs').filter((found) => found.file.endsWith('.mdx'))) {
    const text = readFileSync(file, 'utf8');
    assert.equal(normalize(text), text, file);
  }
});

const SIGNS = [
  '•',
  '–',
  'o',
  '-',
  '\t',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  'ﬁ',
  'a',
  '“b”',
  '>',
  '```',
  '##',
  '|',
  '*',
];
const pasted = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 40 })
  .map((signs) => signs.join(''));

test('once is enough, and every letter stays', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const once = normalize(text);
      assert.equal(normalize(once), once);
      const letters = (from: string): string =>
        from
          .normalize('NFKC')
          .replace(/[^\p{L}“”>`#|*]/gu, '')
          .replace(/o/g, '');
      assert.equal(letters(once), letters(text));
    }),
  );
});

test('the rules that tell an author to run npm run fix accept its result', () => {
  const text =
    '-\u00A0One ﬁrst\u200B\n\n```\ncode\u00A0\u00AD\n```\n\n• One\n• Two\n\n– One\n\n– Two\n\no\tOne\no\tTwo\n';
  const problemsOf = (words: string): Problem[] => {
    const problems: Problem[] = [];
    checkPasted(readGuide('docs/x.mdx', words), reporter('docs/x.mdx', problems));
    return problems;
  };
  const rules = new Set(problemsOf(text).map(({ rule }) => rule));
  assert.deepEqual([...rules].sort(), [
    'invisible-character',
    'ligature',
    'odd-space',
    'pasted-bullet',
  ]);
  assert.equal(formatProblems(problemsOf(normalize(text))), '');
});

test('a null byte is reported', () => {
  const problems: Problem[] = [];
  checkPasted(readGuide('docs/x.mdx', '# Title\n\na\0b\n'), reporter('docs/x.mdx', problems));
  assert.match(formatProblems(problems), /^docs\/x\.mdx:3:2 {2}invisible-character .*U\+0000/);
});
