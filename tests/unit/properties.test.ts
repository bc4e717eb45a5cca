import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkGuides, readGuides } from '../../src/authoring/check';
import { fixGuide } from '../../src/authoring/fix';
import { readGuide } from '../../src/authoring/guide';
import { nearest } from '../../src/authoring/nearest';
import { formatProblem } from '../../src/authoring/problems';

/*
 * Whatever stands in a guide, the check gives addresses and the fix loses nothing. Texts are kept short, since a parser
 * of Markdown takes more than twice as long for twice the depth. A failure prints its seed and its smallest text.
 */

const SEED = 20_260_101;
const LONGEST = 6000;
const FILE = 'docs/x.mdx';

/** Asserts that a text gets lines with an address in it, each on one line. */
function assertAddressed(text: string): void {
  const guide = readGuide(FILE, text);
  const ends = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.length + 1);
  for (const problem of checkGuides([guide], {})) {
    const line = formatProblem(problem);
    assert.match(line, /^docs\/x\.mdx:\d+:\d+ {2}[a-z-]+(\/[a-z-]+)? {2}\S.*$/);
    const end = ends[problem.line - 1];
    assert.ok(
      end !== undefined && problem.column >= 1 && problem.column <= end,
      `outside the file: ${line}`,
    );
  }
}

/** Asserts that fix is done after one run, loses no word, and returns text that can be checked. */
function assertMended(text: string): void {
  const fixed = fixGuide(FILE, text, new Set());
  assert.equal(fixGuide(FILE, fixed, new Set()), fixed, 'run again');
  const left = new Map<string, number>();
  for (const [word] of wordsOf(fixed)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const [word] of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    assert.ok(count > 0, `lost the word ${word}`);
    left.set(word, count - 1);
  }
  assertAddressed(fixed);
}

const wordsOf = (text: string) => text.toLowerCase().matchAll(/[\p{L}\p{N}\p{So}]+/gu);

function assertHolds(text: string): void {
  assertAddressed(text);
  assertMended(text);
}

const FRONT_MATTER =
  '---\nsidebar_position: 1\ntitle: A\ndescription: B\nkeywords:\n  - c\n---\n\n# A\n\n';

/** Pieces of guides, and text that was once mistaken for them. */
const FRAGMENTS = [
  '---\n',
  '---\ntitle: A\nsidebar_position: 1\n---\n\n',
  '---\n{a: 1, b}\n---\n',
  '---\nkeywords: [a]\n# c\ntitle: &a x\ndifficulty: *a\n---\n',
  'title: x\n',
  '"a\\nb": 1\n',
  'prerequisites: [{toString: 1}]\n',
  'companies: *b\n',
  'difficulty: {toString: 1}\n',
  '__proto__: 1\n',
  '? a\n: b\n',
  '- a\n',
  '<Story>',
  '<Story id="s">\n\n',
  '</Story>',
  '<Story id="a\nb">\n\n',
  '**Situation.** One',
  '**Lesson.** Two',
  '<SelfAssessment>\n\n',
  '<SelfAssessment id="l" title="T">\n\n',
  '\n\n</SelfAssessment>',
  '- [ ] `own-it` Own it\n',
  '- [ ] **Own** it\n',
  '* [x] Own it\n',
  '- [ ] ',
  '1. one\n',
  '3) three\n',
  '<DoDontQuiz>\n\n',
  '<DoDontQuiz id="d" {...x}>\n\n',
  '\n\n</DoDontQuiz>',
  "| Card | Do | Don't | Why |\n|--|:-:|--:|:--|\n",
  '| `own-it` | Do | Blame | Why |\n',
  '| | Do | Blame |\n',
  '| own it | a \\| b | `c \\| d` | e | f |\n',
  '| constructor |\n|---|\n',
  '| x&#64;example.com |\n',
  '<Quiz id="q" kind="error-detection">\n\n',
  '<Quiz>\n\n',
  '\n\n</Quiz>',
  '### `q-a` Which two is it **not**?\n\n',
  '### `q-b` `ownership` Which?\n\n',
  '| `own-it` `x` | Do | Blame | Why |\n',
  '<DoDontQuiz id="t" theme="x">\n\n',
  '### Which?\n',
  '- [x] Own it\n  > Why\n',
  '> “Words”\n',
  '##### a\n',
  '<Exercise id="e">\n\n',
  '\n\n</Exercise>',
  '<OpenPractice id="o" minutes="1.5" theme="ownership">\n\n',
  '\n\n</OpenPractice>',
  '<ModelAnswer>\n\n',
  '\n\n</ModelAnswer>',
  '1. `tells` **Tells it.** Words\n',
  '2. **Owns it.** Words\n',
  '<WhichIsYours id="w" theme="ownership">\n\n',
  '\n\n</WhichIsYours>',
  '<Response verdict="weak">\n\n',
  '\n\n</Response>',
  '**Why it works.** Words\n\n',
  '<CommonMistake id="m">\n\n',
  '\n\n</CommonMistake>',
  '**Before.**\n\n',
  '<Faq id="f">\n\n',
  '\n\n</Faq>',
  '<LevelTable id="t">\n\n',
  '\n\n</LevelTable>',
  '| Level | Cost |\n|-------|------|\n| IC5 | High |\n',
  '<constructor>\n\nx\n\n</constructor>',
  '<toString/>',
  '<>\n\nx\n\n</>',
  '<a href="x">',
  '<Tabs/>',
  '<!-- c -->',
  '{/* c */}',
  '{/* lint x */}',
  '{/* lint disable */}',
  '{',
  '}',
  '{x}',
  '`',
  '```\n',
  '~~~',
  'export const a = 1\n',
  'import x\n',
  '# A\n',
  '## Two Café {/* #b */}\n',
  'Two\n===\n',
  '## Three\n',
  'There are three things:\n',
  '#',
  '> ',
  '    ',
  '\t',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\0',
  '[x](#caf%C3%A9)',
  '[x](./y.mdx#z)',
  '[x](%E0%A4%A)',
  '[x]()',
  '![](/a.png)',
  '![ ][r]',
  '[r]: ./%00\n',
  '[new]',
  '[^1]',
  '[^1]: note\n',
  'https://example.com',
  'a@example.com',
  '&#64;',
  '&amp;',
  '\\',
  '|',
  '*',
  '**',
  '_',
  '~~',
  '<',
  '&',
  ':::note[A]\n',
  ':::\n',
  '::leaf',
  ':30',
  ':x[y]{z}',
  '😀',
  'e\u0301',
  'words',
  `${'long '.repeat(300)}`,
  'x'.repeat(1500),
];

const soup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join('').slice(0, LONGEST));

const GUIDES = readGuides('docs').map(({ text }) => text);

/** A stretch of a real guide below its front matter, with slices cut out, said twice, swapped or struck by a fragment. */
const mutant = fc
  .record({
    text: fc.constantFrom(...GUIDES),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    cuts: fc.array(
      fc.record({
        at: fc.nat(4000),
        length: fc.nat(300),
        to: fc.nat(4000),
        how: fc.constantFrom('cut', 'double', 'move', 'strike'),
        fragment: fc.constantFrom(...FRAGMENTS),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    windows: fc.boolean(),
  })
  .map(({ text, from, cuts, windows }) => {
    const begin = text.indexOf('\n---\n') + 5;
    const start = Math.floor(begin + from * Math.max(0, text.length - begin - 3500));
    const stretch = text.slice(0, begin) + text.slice(text.indexOf('\n', start), start + 3500);
    const mutated = cuts.reduce((done, { at, length, to, how, fragment }) => {
      const slice = done.slice(at, at + length);
      const rest = done.slice(0, at) + done.slice(at + length);
      if (how === 'cut') return rest;
      if (how === 'double') return done.slice(0, at) + slice + done.slice(at);
      if (how === 'move') return rest.slice(0, to) + slice + rest.slice(to);
      return done.slice(0, at) + fragment + done.slice(at);
    }, stretch);
    return (windows ? mutated.replaceAll('\n', '\r\n') : mutated).slice(0, LONGEST);
  });

test('any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertHolds), {
    seed: SEED,
    numRuns: 200,
  });
});

test('any pieces of Markdown and MDX, by themselves and in a guide', () => {
  fc.assert(fc.property(soup, assertHolds), { seed: SEED, numRuns: 220 });
  fc.assert(
    fc.property(soup, (text) => assertHolds(FRONT_MATTER + text)),
    { seed: SEED, numRuns: 220 },
  );
});

test('any lines of front matter', () => {
  const keys = fc.constantFrom(
    'sidebar_position',
    'title',
    'description',
    'keywords',
    'difficulty',
    'prerequisites',
    'companies',
    '? x',
    '<<',
    '"\\u0041"',
    '- a',
    '',
    '# c',
    '...',
  );
  const values = fc.oneof(
    fc.constantFrom(
      ': 1',
      ': A: B',
      ': &a [x]',
      ': *a',
      ':',
      ':\n  - a\n  # b\n  - 7',
      ': >-\n  a\n\n  b',
      ': |+\n  a\n\n',
      ": 'it''s",
      ': {toString: 1}',
      ': 2026-01-01',
      ': !!x y',
      ': "a\\nb"',
      ' # c',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const yaml = fc
    .array(
      fc.tuple(keys, values).map((pair) => pair.join('')),
      { maxLength: 6 },
    )
    .map((each) => `---\n${each.join('\n')}\n---\n\n# A\n`);
  fc.assert(
    fc.property(yaml, fc.boolean(), (text, windows) =>
      assertHolds(windows ? text.replaceAll('\n', '\r\n') : text),
    ),
    { seed: SEED, numRuns: 400 },
  );
});

test('any changes to the real guides', () => {
  fc.assert(fc.property(mutant, assertHolds), { seed: SEED, numRuns: 50 });
});

test('the nearest word is one of the words, the same one if it’s there, and found despite one typo', () => {
  const word = fc.string({ minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(11), (each, others, at) => {
      const found = nearest(each, others);
      assert.ok(found === undefined || others.includes(found));
      assert.equal(nearest(each, [...others, each])?.toLowerCase(), each.toLowerCase());
      assert.equal(nearest(each.slice(0, at) + each.slice(at + 1), [each]), each);
    }),
    { seed: SEED },
  );
});
