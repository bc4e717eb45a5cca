import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkGuides, publishable, readGuides } from '../../src/authoring/check';
import { fixGuide } from '../../src/authoring/fix';
import { type Guide, readGuide } from '../../src/authoring/guide';
import type { PublishedIds } from '../../src/authoring/published/published-ids';

const fix = (text: string, lost: string[] = []): string =>
  fixGuide('docs/x.mdx', text, new Set(), lost);

/**
 * Asserts the result of fix, that running it again changes nothing, and that it does the same for a
 * file from Windows.
 */
function assertFixed(before: string, after: string): void {
  assert.equal(fix(before), after);
  assert.equal(fix(after), after, 'run again');
  assert.equal(
    fix(before.replaceAll('\n', '\r\n')),
    after.replaceAll('\n', '\r\n'),
    'with Windows line endings',
  );
  assert.equal(fix(`\uFEFF${before}`), `\uFEFF${after}`, 'with a byte order mark');
}

const lines = (...each: string[]): string => `${each.join('\n')}\n`;

test('keys are put in order with their comments and values; unknown ones come last', () => {
  assertFixed(
    lines(
      '---',
      '# about the title',
      'title: A # its name',
      'mood: calm',
      '',
      '# about where',
      '# it stands',
      'sidebar_position: 1',
      'keywords:',
      '  - b',
      '  # a word',
      '  - a',
      'description: >-',
      '  One.',
      '  # not a comment',
      '',
      '  Two.',
      '---',
      '',
      '# A',
    ),
    lines(
      '---',
      '# about where',
      '# it stands',
      'sidebar_position: 1',
      '# about the title',
      'title: A # its name',
      'description: >-',
      '  One.',
      '  # not a comment',
      '',
      '  Two.',
      'keywords:',
      '  - b',
      '  # a word',
      '  - a',
      'mood: calm',
      '',
      '---',
      '',
      '# A',
    ),
  );
});

test('ids are made from the first words, and all are different', () => {
  assertFixed(
    lines(
      '# A',
      '',
      '## Be résumé ready',
      '',
      '<SelfAssessment>',
      '',
      '- [ ] **Own it** fully',
      '- [ ] I can’t say more than that',
      '- [ ] `i-cant-say-more` Its own',
      '- [ ] 😀',
      '',
      '* [ ] Own it, fully!',
      '',
      '</SelfAssessment>',
      '',
      '<DoDontQuiz title="Telling the whole long story">',
      '',
      '| Card | Do | Don’t | Why |',
      '|------|----|-------|-----|',
      '| | Say \\| I | We | Why |',
      '| own_it | Do | Blame | Why |',
      '| `say-i` | Do | Blame | Why |',
      '',
      '</DoDontQuiz>',
      '',
      '<Story>',
      '',
      '**Situation.** Once.',
      '',
      '- a list in a story',
      '',
      '</Story>',
    ),
    lines(
      '# A',
      '',
      '## Be résumé ready',
      '',
      '<SelfAssessment id="be-resume-ready">',
      '',
      '- [ ] `own-it-fully` **Own it** fully',
      '- [ ] `i-cant-say-more-1` I can’t say more than that',
      '- [ ] `i-cant-say-more` Its own',
      '- [ ] `item` 😀',
      '',
      '* [ ] `own-it-fully-1` Own it, fully!',
      '',
      '</SelfAssessment>',
      '',
      '<DoDontQuiz id="telling-the-whole-long" title="Telling the whole long story">',
      '',
      '| Card | Do | Don’t | Why |',
      '|------|----|-------|-----|',
      '| `say-i-1` | Say \\| I | We | Why |',
      '| `own-it` | Do | Blame | Why |',
      '| `say-i` | Do | Blame | Why |',
      '',
      '</DoDontQuiz>',
      '',
      '<Story id="be-resume-ready-1">',
      '',
      '**Situation.** Once.',
      '',
      '- a list in a story',
      '',
      '</Story>',
    ),
  );
});

test('a question gets an id, and doesn’t name the next component', () => {
  assertFixed(
    lines(
      '# A',
      '',
      '## The end',
      '',
      '<Quiz kind="vocabulary">',
      '',
      '### Which one owns it?',
      '',
      '- [x] Not this',
      '',
      '### `own` Whose is it?',
      '',
      '</Quiz>',
      '',
      '<Faq>',
      '',
      '### How?',
      '',
      '</Faq>',
    ),
    lines(
      '# A',
      '',
      '## The end',
      '',
      '<Quiz id="the-end" kind="vocabulary">',
      '',
      '### `which-one-owns-it` Which one owns it?',
      '',
      '- [x] Not this',
      '',
      '### `own` Whose is it?',
      '',
      '</Quiz>',
      '',
      '<Faq id="the-end-1">',
      '',
      '### How?',
      '',
      '</Faq>',
    ),
  );
});

test('a component’s new id is unique among all guides, and taken for the ones after it', () => {
  const taken = new Set(['ready']);
  assert.match(
    fixGuide('docs/x.mdx', lines('# Ready', '', '<Story>', '', '</Story>'), taken),
    /<Story id="ready-1">/,
  );
  assert.match(
    fixGuide('docs/y.mdx', lines('# Ready', '', '<Story>', '', '</Story>'), taken),
    /<Story id="ready-2">/,
  );
});

test('tables get their standard form: alignment, escaped pipes, code with pipes, empty cells', () => {
  assertFixed(
    lines(
      '# A',
      '',
      'left|mid|right|none',
      ':-|:-:|-:|-',
      '`x\\|y` |p \\| q| |😀',
      '| [a](b)|*c*| d||',
      '',
      'Words | not a table.',
    ),
    lines(
      '# A',
      '',
      '| left | mid | right | none |',
      '|:-----|:---:|------:|------|',
      '| `x\\|y` | p \\| q |  | 😀 |',
      '| [a](b) | *c* | d |  |',
      '',
      'Words | not a table.',
    ),
  );
});

test('a deck in a list item gets its ids, and its table stays in the item', () => {
  assertFixed(
    lines(
      '# A',
      '',
      '1. Step',
      '',
      '   <DoDontQuiz>',
      '',
      '   | Do | Card | Don’t | Why |',
      '   |--|--|--|--|',
      '   | Own it | | Blame | Why |',
      '',
      '   </DoDontQuiz>',
    ),
    lines(
      '# A',
      '',
      '1. Step',
      '',
      '   <DoDontQuiz id="a">',
      '',
      '   | Do | Card | Don’t | Why |',
      '   |--|--|--|--|',
      '   | Own it | `own-it` | Blame | Why |',
      '',
      '   </DoDontQuiz>',
    ),
  );
});

test('an id before a theme counts', () => {
  assertFixed(
    lines(
      '# A',
      '',
      '<DoDontQuiz id="a">',
      '',
      '| Card | Do | Don’t | Why |',
      '|------|----|-------|-----|',
      '| `own-it` `ownership` | Say I | We | Why |',
      '|  | Own it | Blame | Why |',
      '',
      '</DoDontQuiz>',
    ),
    lines(
      '# A',
      '',
      '<DoDontQuiz id="a">',
      '',
      '| Card | Do | Don’t | Why |',
      '|------|----|-------|-----|',
      '| `own-it` `ownership` | Say I | We | Why |',
      '| `own-it-1` | Own it | Blame | Why |',
      '',
      '</DoDontQuiz>',
    ),
  );
});

const LEFT_ALONE: Record<string, string> = {
  'an MDX mistake': lines(
    '---',
    'title: A',
    'sidebar_position: 1',
    '---',
    '',
    '# A',
    '',
    '|a|',
    '|-|',
    '',
    '{oh',
  ),
  'front matter that is not YAML': lines(
    '---',
    'title: A: B',
    'sidebar_position: 1',
    '---',
    '',
    '# A',
  ),
  'front matter that is not closed': lines('---', 'title: A', 'sidebar_position: 1', '', '# A'),
  'keys in braces': lines('---', '{title: A,', 'sidebar_position: 1}', '---', '', '# A'),
  'a value that refers to the one above': lines(
    '---',
    'title: &name A',
    'sidebar_position: *name',
    '---',
    '',
    '# A',
  ),
  'front matter with an end of its own': lines(
    '---',
    'title: A',
    'sidebar_position: 1',
    '...',
    '---',
    '',
    '# A',
  ),
  'cells whose words have no place in the file': lines(
    '# A',
    '',
    '|a|b|',
    '|-|-|',
    '|x&#64;example.com|www&#46;example.com|',
  ),
  'a first cell with more words than an id': lines(
    '# A',
    '',
    '<DoDontQuiz id="a">',
    '',
    '| Card | Do |',
    '|------|----|',
    '| Five words and no id | Own it |',
    '| It’s *mine* | Own it |',
    '',
    '</DoDontQuiz>',
  ),
  'a table with a row that has too many cells': lines('# A', '', '|a|b|', '|-|-|', '|1|2|3|'),
  'a table with a row that has too few cells': lines('# A', '', '|a|b|', '|-|-|', '|1|', '|1|2|'),
  'a header and its line of hyphens, pasted among the cards': lines(
    '# A',
    '',
    '<DoDontQuiz id="a">',
    '',
    '| Card | Do |',
    '|------|----|',
    '| `own-it` | Own it |',
    '| Card | Do |',
    '| ------ | ---- |',
    '',
    '</DoDontQuiz>',
  ),
  'a list that is none of tasks': lines(
    '# A',
    '',
    '<SelfAssessment id="a">',
    '',
    '- Own it',
    '',
    '</SelfAssessment>',
  ),
  nothing: '',
  'a line without an end': '# A',
};

for (const [what, text] of Object.entries(LEFT_ALONE)) {
  test(`left as it is: ${what}`, () => assertFixed(text, text));
}

test('no id is made for an item while its component is missing a published one', () => {
  const text = lines(
    '# A',
    '',
    '<SelfAssessment id="list">',
    '',
    '- [ ] Own it',
    '',
    '</SelfAssessment>',
    '',
    '<SelfAssessment id="other">',
    '',
    '- [ ] Own it',
    '',
    '</SelfAssessment>',
  );
  const ownIt = '- [ ] `own-it` Own it';
  assert.equal(
    fix(text, ['list/own']),
    text.replace(/- \[ \] Own it(?=\n\n<.SelfAssessment>\n$)/, ownIt),
  );
  assert.equal(fix(text, ['list/own', 'other/own']), text);
  assert.equal(fix(text), text.replaceAll('- [ ] Own it', ownIt));
});

test('no id is made for a component while a published one isn’t in any guide', () => {
  const text = lines(
    '# A',
    '',
    '<SelfAssessment>',
    '',
    '- [ ] `own-it` Own it',
    '',
    '</SelfAssessment>',
  );
  assert.equal(fix(text, ['list/own-it']), text);
  assert.equal(fix(text), text.replace('<SelfAssessment>', '<SelfAssessment id="a">'));
});

test('nothing is saved about a guide with a mistake, or while a published id is missing', () => {
  const guide = (name: string, ...items: string[]): Guide =>
    readGuide(
      `docs/${name}.mdx`,
      lines(
        '---',
        `sidebar_position: ${name === 'a' ? 1 : 2}`,
        `title: ${name}`,
        `description: About ${name}`,
        'keywords: [words]',
        '---',
        '',
        '# A',
        '',
        `<SelfAssessment id="${name}">`,
        '',
        ...items,
        '',
        '</SelfAssessment>',
      ),
    );
  const good = guide('a', '- [ ] `new` Own it');
  const wrong = guide('b', '- [ ] `new` Own it', '- [ ] No id');
  const recorded = (guides: Guide[], published: PublishedIds = {}): string[] =>
    publishable(guides, published).map(({ file }) => file);
  assert.deepEqual(recorded([good, wrong]), ['docs/a.mdx']);
  assert.deepEqual(recorded([good], { 'a/old': {} }), []);
  assert.deepEqual(recorded([good], { 'a/old': { renamed: 'a/new' } }), ['docs/a.mdx']);
});

test('the guides need no fix, byte for byte', () => {
  for (const { file } of readGuides('docs'))
    assertFixed(readFileSync(file, 'utf8'), readFileSync(file, 'utf8'));
});

test('what’s fixed is no longer a mistake', () => {
  const text = lines(
    '---',
    'title: A',
    'sidebar_position: 1',
    'keywords: [a]',
    'description: B',
    '---',
    '',
    '# A',
    '',
    '<SelfAssessment>',
    '',
    '- [ ] Own it',
    '',
    '</SelfAssessment>',
    '',
    '|a|',
    '|-|',
    '|b|',
  );
  const rules = (of: string): string[] =>
    checkGuides([readGuide('docs/x.mdx', of)], {})
      .map(({ rule }) => rule)
      .sort();
  assert.deepEqual(rules(text), ['key-order', 'missing-attribute', 'missing-id', 'table-form']);
  assert.deepEqual(rules(fix(text)), ['new-id'], 'which the command mends in the record');
});
