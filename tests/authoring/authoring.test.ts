import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { LoadContext, PluginContentLoadedActions, Validate } from '@docusaurus/types';
import { normalizePluginOptions } from '@docusaurus/utils-validation';
import { GUIDE_COMPONENTS } from '../../src/authoring/attributes';
import { checkGuides, readGuides } from '../../src/authoring/check';
import { cardHash } from '../../src/authoring/content-hash';
import { type Guide, readGuide } from '../../src/authoring/guide';
import { formatProblem, formatProblems, type Problem } from '../../src/authoring/problems';
import { PUBLISHED_IDS_FILE, publish } from '../../src/authoring/published/published-ids';
import { checkFiles } from '../../src/authoring/rules/files';
import { type Card, STORY_PARTS } from '../../src/model/items';
import { THEMES } from '../../src/model/themes';
import practicePlugin, { validateOptions } from '../../src/plugins/practice-items';
import type { Options } from '../../src/plugins/practice-items/options';

/*
 * A fixture is a guide with one mistake, `<rule>.mdx` or `<rule>.<variant>.mdx`; one whose mistake lies between
 * components or guides is a folder, `<rule>-….`. Each says in a comment of its own which line it must give:
 * an MDX comment that reads `expect 9:1 no-table`. A fixture that begins with front matter goes through the whole
 * check, any other is only read. The rules for the records of what was published, and for spelling, are in tests/unit.
 */

const HERE = path.relative(process.cwd(), __dirname);
const GOOD = 'good.mdx';
const GOOD_PROSE = 'good.prose.mdx';
const entries = readdirSync(HERE, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const files = entries.map(({ name }) => name).filter((name) => name.endsWith('.mdx'));
const goodOnes = files.filter((name) => /^good[.-]/.test(name));
const fixtures = files.filter((name) => !goodOnes.includes(name));

const read = (...names: string[]): string => readFileSync(path.join(HERE, ...names), 'utf8');

/** Where a fixture's mistake must be reported, and by which rule. */
function expected(...names: string[]): string[] {
  return [...read(...names).matchAll(/\{\/\* expect (\d+:\d+ [a-z/-]+) \*\/\}/g)].map(
    ([, place]) => `${path.join(HERE, ...names)}:${place}`,
  );
}

const placeOf = ({ file, line, column, rule }: Problem): string =>
  `${file}:${line}:${column} ${rule}`;

const ruleOf = ({ rule }: Problem): string => rule.split('/')[0] ?? '';

/** The problems of guides whose ids are all published. */
const problemsOf = (guides: Guide[]): Problem[] => checkGuides(guides, publish({}, guides));

/** The problems of a fixture. */
function check(name: string, text: string): Problem[] {
  const guide = readGuide(path.join(HERE, name), text);
  return text.startsWith('---') ? problemsOf([guide]) : guide.problems;
}

function assertReads(problem: Problem, mentions: string[] = []): void {
  assert.match(problem.message, /^\S.*\S$/, 'a message is one line');
  assert.match(
    problem.message,
    /: |, as in |\b(must|needs?|expected|written)\b/,
    `“${problem.message}” says no mend`,
  );
  for (const words of mentions)
    assert.ok(problem.message.includes(words), `“${problem.message}” does not say “${words}”`);
}

/** What a message must quote from the guide, if that tells its author how to fix it. */
const MENTIONS: Record<string, string[]> = {
  'empty-cell.mdx': ['“Don’t”'],
  'empty-cell.missing.mdx': ['“Why”'],
  'extra-cell.mdx': ['\\|'],
  'malformed-id.card.mdx': ['“own_it”'],
  'missing-column.mdx': ['“Why”'],
  'missing-part.mdx': ['**Takeaway.**'],
  'part-order.swapped.mdx': ['“Task” cannot follow “Action”'],
  'key-order.mdx': ['sidebar_position', 'npm run fix'],
  'broken-link-between-guides': ['broken-link-between-guides/a.mdx', 'did you mean #the-formula?'],
  'broken-link.address.mdx': ['./star-method.mdx'],
  'broken-link.page.mdx': ['did you mean /stories/?step=write?'],
  'broken-link.anchor.mdx': ['did you mean #café-au-lait?'],
  'broken-link.file.mdx': ['did you mean ./broken-link.file.mdx?'],
  'front-matter.colon.mdx': ['quotation marks'],
  'front-matter.twice.mdx': ['write each key once'],
  'missing-key.mdx': ['keywords (a list of words)'],
  'not-unique-title': ['not-unique-title/a.mdx:3'],
  'repeated-id-between-guides': ['“prepared”', 'repeated-id-between-guides/a.mdx:13'],
  'repeated-id-within-guide': ['“prepared”', 'repeated-id-within-guide/guide.mdx:11'],
  'repeated-id.item.mdx': ['“own-failure”'],
  'unknown-attribute.mdx': ['heading', 'id="…"', 'title="…"'],
  'unknown-column.mdx': ['“Hint”'],
  'unknown-component.mdx': ['<SelfAssesment>', ...GUIDE_COMPONENTS],
  'stated-count.deck.mdx': ['“Two” announces 2, and 1 follow'],
  'stated-count.list.mdx': ['“three” announces 3, and 4 follow'],
  'table-form.mdx': ['npm run fix'],
  'unknown-key.mdx': ['“dificulty”', 'did you mean difficulty?'],
  'unknown-prerequisite-misspelt': ['“A Giude”', 'did you mean A Guide?'],
  'wrong-value.level.mdx': ['Beginner, Intermediate, Advanced'],
  'unknown-theme.mdx': [
    '“onwership”',
    'did you mean ownership?',
    THEMES.map(({ id }) => id).join(', '),
  ],
  'unknown-part.mdx': ['“Lesson”', '**Situation.**, **Task.**, **Action.**'],
};

for (const name of fixtures) {
  test(name, () => {
    const text = read(name);
    const problems = check(name, text);
    assert.equal(expected(name).length, 1, 'the fixture says in one comment what it expects');
    assert.deepEqual(problems.map(placeOf), expected(name));
    const [problem] = problems;
    assert.ok(problem);
    assert.equal(ruleOf(problem), name.split('.')[0], 'a fixture is named after its rule');
    assertReads(problem, MENTIONS[name]);
    assert.deepEqual(
      check(name, text.replaceAll('\n', '\r\n')),
      problems,
      'with Windows line endings',
    );
  });
}

for (const name of folders) {
  test(`${name}/`, () => {
    const folder = path.join(HERE, name);
    const problems = [...problemsOf(readGuides(folder)), ...checkFiles(folder)];
    const wanted = readdirSync(path.join(HERE, name)).flatMap((guide) => expected(name, guide));
    assert.equal(wanted.length, 1, 'the fixture says in one comment what it expects');
    assert.deepEqual(problems.map(placeOf), wanted);
    const [problem] = problems;
    assert.ok(problem && name.startsWith(problem.rule), 'a fixture is named after its rule');
    assertReads(problem, MENTIONS[name]);
  });
}

test('every rule in src/authoring has a fixture, and every fixture has a rule', () => {
  const sources = readdirSync('src/authoring', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts'),
  );
  const rules = new Set<string>();
  /** Rules that do not go through report(…); they are tested in tests/unit. */
  const noted = new Set<string>();
  for (const name of sources) {
    const code = readFileSync(path.join('src/authoring', name), 'utf8');
    const reported = [
      ...code.matchAll(/\breport\(\s*[^'"`]+?,\s*['`]([a-z-]+)(?:\/\$\{[^}]+\})?['`]/g),
    ];
    const calls = [...code.matchAll(/\breport\(/g)];
    assert.equal(
      reported.length,
      calls.length,
      `${name} calls report(…) in a way that this test cannot read: name the rule in quotation marks`,
    );
    for (const [, rule = ''] of reported) rules.add(rule);
    for (const [, rule = ''] of code.matchAll(/\brule: '([a-z-]+)'/g)) noted.add(rule);
  }
  for (const rule of noted) rules.add(rule);
  assert.ok(rules.size > 40, `only ${rules.size} rules were found`);
  const hasFixture = (rule: string): boolean =>
    fixtures.some((name) => name.split('.')[0] === rule) ||
    folders.some((name) => name.startsWith(`${rule}-`));
  const unitTests = readdirSync('tests/unit')
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join('tests/unit', name), 'utf8'))
    .join('\n');
  const hasUnitTest = (rule: string): boolean =>
    noted.has(rule) && new RegExp(`(?<![\\w-])${rule}(?![\\w-])`).test(unitTests);
  const untested = [...rules].filter((rule) => !hasFixture(rule) && !hasUnitTest(rule));
  const unknown = [
    ...fixtures.filter((name) => !rules.has(name.split('.')[0] ?? '')),
    ...folders.filter((name) => ![...rules].some((rule) => name.startsWith(`${rule}-`))),
  ];
  assert.deepEqual({ untested, unknown }, { untested: [], unknown: [] });
});

test('all mistakes of a guide are reported at once, one full line each, from top to bottom', () => {
  const text =
    '# Title\n\n<SelfAssessment id="Ready">\n\n- [ ] `one` First\n- `two` Second\n\n</SelfAssessment>\n\n<DoDontQuiz id="deck">\n\n</DoDontQuiz>\n\n# Title\n';
  const { problems } = readGuide('docs/x.mdx', text);
  assert.deepEqual(
    formatProblems(problems.toReversed())
      .split('\n')
      .map((line) => line.split('  ').slice(0, 2)),
    [
      ['docs/x.mdx:3:1', 'malformed-id'],
      ['docs/x.mdx:6:1', 'not-a-task'],
      ['docs/x.mdx:10:1', 'no-table'],
      ['docs/x.mdx:14:1', 'one-title'],
    ],
  );
  const [problem] = problems.filter(({ rule }) => rule === 'one-title');
  assert.ok(problem);
  assert.equal(
    formatProblem(problem),
    'docs/x.mdx:14:1  one-title  a guide has one title (# …): begin this heading with ## instead',
  );
});

const card = (written: Omit<Card, 'contentHash'>): Card => ({
  ...written,
  contentHash: cardHash(written),
});

const LEVELS = { title: 'Levels: IC5 & up', href: '#levels-ic5--up' };
const TOP = { title: 'A good guide', href: '#' };
const CHOOSE = { title: 'Choose, don’t guess', href: '#choose-dont-guess' };
const SAME = { title: 'The same heading', href: '#the-same-heading-1' };

/** The components of the good guide, without their nodes; a story with the names of its parts. */
const GOOD_COMPONENTS: unknown[] = [
  {
    kind: 'checklist',
    id: 'top-of-page',
    line: 10,
    column: 1,
    heading: TOP,
    items: [{ id: 'top-of-page/below-title', line: 12, column: 1 }],
    checklist: {
      id: 'top-of-page',
      title: 'A good guide',
      items: [
        {
          id: 'top-of-page/below-title',
          label: ['A list below the title is named after the guide'],
        },
      ],
    },
  },
  {
    kind: 'deck',
    id: 'top-deck',
    line: 16,
    column: 1,
    heading: TOP,
    items: [{ id: 'top-deck/one', line: 20, column: 1 }],
    deck: {
      id: 'top-deck',
      title: 'A good guide',
      cards: [
        card({
          id: 'top-deck/one',
          theme: 'ownership',
          do: ['Do it'],
          dont: ['Leave it'],
          why: ['Why not'],
          read: TOP,
        }),
      ],
    },
  },
  {
    kind: 'checklist',
    id: 'phrases',
    line: 26,
    column: 1,
    heading: CHOOSE,
    items: [
      { id: 'phrases/plain', line: 27, column: 1 },
      { id: 'phrases/marked', line: 29, column: 1 },
      { id: 'phrases/linked', line: 30, column: 1 },
    ],
    checklist: {
      id: 'phrases',
      title: 'Choose, don’t guess',
      items: [
        { id: 'phrases/plain', label: ['Plain words over two lines'] },
        {
          id: 'phrases/marked',
          label: [
            {
              mark: 'strong',
              phrase: ['Strong with ', { mark: 'emphasis', phrase: ['emphasis'] }, ' in it'],
            },
            ', then ',
            { mark: 'code', text: 'code' },
          ],
        },
        {
          id: 'phrases/linked',
          label: [
            'See ',
            {
              mark: 'link',
              href: './star-method.mdx#parts',
              phrase: ['the ', { mark: 'emphasis', phrase: ['full'] }, ' list'],
            },
            ' & 5 < 6',
          ],
        },
      ],
    },
  },
  {
    kind: 'deck',
    id: 'named-after-heading',
    line: 39,
    column: 1,
    heading: SAME,
    items: [
      { id: 'named-after-heading/own-it', line: 43, column: 1 },
      { id: 'named-after-heading/pipe-2', line: 44, column: 1 },
    ],
    deck: {
      id: 'named-after-heading',
      title: 'The same heading',
      cards: [
        card({
          id: 'named-after-heading/own-it',
          theme: 'ownership',
          do: ['Take ', { mark: 'emphasis', phrase: ['ownership'] }],
          dont: ['Blame ', { mark: 'code', text: 'others' }],
          why: ['See ', { mark: 'link', href: '#choose-dont-guess', phrase: ['why'] }, '.'],
          read: SAME,
        }),
        card({
          id: 'named-after-heading/pipe-2',
          theme: 'learning',
          do: ['Say a | b'],
          dont: ['Say nothing'],
          why: [{ mark: 'strong', phrase: ['It matters.'] }],
          read: SAME,
        }),
      ],
    },
  },
  {
    kind: 'deck',
    id: 'with-read',
    line: 52,
    column: 1,
    heading: LEVELS,
    items: [{ id: 'with-read/say-i', line: 55, column: 1 }],
    deck: {
      id: 'with-read',
      title: 'Where to read on',
      cards: [
        card({
          id: 'with-read/say-i',
          theme: 'telling',
          do: ['Say “I”'],
          dont: ['Say “we”'],
          why: ['They ask about you'],
          read: { title: 'Story parts', href: './star-method.mdx#parts' },
        }),
      ],
    },
  },
  {
    kind: 'checklist',
    id: 'in-a-list',
    line: 62,
    column: 4,
    heading: LEVELS,
    items: [
      { id: 'in-a-list/tabbed', line: 64, column: 2 },
      { id: 'in-a-list/starred', line: 66, column: 2 },
    ],
    checklist: {
      id: 'in-a-list',
      title: 'In a list',
      items: [
        { id: 'in-a-list/tabbed', label: ['Numbered, and indented by a tab'] },
        { id: 'in-a-list/starred', label: ['A second list'] },
      ],
    },
  },
  {
    kind: 'story',
    id: 'payments',
    line: 70,
    column: 1,
    heading: LEVELS,
    items: [],
    attributes: { id: 'payments', role: 'Engineer', level: 'IC5' },
    parts: [...STORY_PARTS],
  },
];

const withoutNodes = ({ components }: Pick<Guide, 'components'>): unknown[] =>
  components.map(({ element: _element, ...component }) =>
    component.kind === 'story'
      ? { ...component, parts: component.parts.map(({ name }) => name) }
      : component,
  );

test('every component is used in a good guide', () => {
  const texts = goodOnes.map((name) => read(name)).join('');
  assert.deepEqual(
    GUIDE_COMPONENTS.filter((name) => !new RegExp(`<${name}[ >]`).test(texts)),
    [],
  );
});

for (const name of goodOnes.filter((each) => each.startsWith('good-'))) {
  test(`${name} has no mistake`, () => assert.deepEqual(check(name, read(name)), []));
}

test('a message stays on one line even if it quotes several lines of a guide', () => {
  const { problems } = readGuide(
    'docs/x.mdx',
    '# Title\n\n<SelfAssessment id="own\nfailure">\n\n- [ ] `one` First\n\n</SelfAssessment>\n',
  );
  assert.match(
    formatProblems(problems),
    /^docs\/x\.mdx:3:1 {2}malformed-id {2}the id “own failure” .*$/,
  );
});

test('a good guide gives exactly its components', () => {
  const text = read(GOOD);
  const guide = readGuide(GOOD, text);
  const { problems, anchors, frontMatter } = guide;
  assert.deepEqual([withoutNodes(guide), problems], [GOOD_COMPONENTS, []]);
  assert.deepEqual(
    [...anchors],
    [
      'a-good-guide',
      'choose-dont-guess',
      'the-same-heading',
      'the-same-heading-1',
      'levels-ic5--up',
    ],
  );
  assert.deepEqual(
    frontMatter.map(({ name, value }) => [name, value]),
    [
      ['title', 'A good guide: everything in use'],
      ['description', 'Front matter may hold 5 words in {braces}'],
    ],
  );
});

test('a guide saved on Windows gives the same components', () => {
  const { text, ...windows } = readGuide(GOOD, `\uFEFF${read(GOOD).replaceAll('\n', '\r\n')}`);
  const guide = readGuide(GOOD, read(GOOD));
  const { problems, anchors, frontMatter } = guide;
  assert.equal(text.replaceAll('\r\n', '\n'), read(GOOD));
  assert.deepEqual(
    [withoutNodes(windows), windows.problems, windows.anchors],
    [withoutNodes(guide), problems, anchors],
  );
  assert.deepEqual(
    windows.frontMatter.map(({ name, value }) => [name, value]),
    frontMatter.map(({ name, value }) => [name, value]),
  );
});

test('prose that only looks like a mistake passes the whole check', () => {
  assert.deepEqual(check(GOOD_PROSE, read(GOOD_PROSE)), []);
});

test('the cards of the landing page have to be named by their full ids', () => {
  const validate = normalizePluginOptions as Validate<Options, Options>;
  const options = { landingCards: ['deck/card'] };
  assert.deepEqual(validateOptions({ validate, options }), { ...options, id: 'default' });
  for (const wrong of [{}, { landingCards: [] }, { landingCards: ['card'] }, { landingCards: 3 }])
    assert.throws(() => validateOptions({ validate, options: wrong as Options }), /landingCards/);
});

test('a mistake stops the build before anything is bundled, and prints the lines of the check', async () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'guides-'));
  mkdirSync(path.join(siteDir, 'docs'));
  writeFileSync(path.join(siteDir, 'docs', 'x.mdx'), read('no-table.mdx'));
  mkdirSync(path.join(siteDir, path.dirname(PUBLISHED_IDS_FILE)), { recursive: true });
  writeFileSync(path.join(siteDir, PUBLISHED_IDS_FILE), '{}');
  const { allContentLoaded } = practicePlugin({ siteDir, baseUrl: '/' } as LoadContext, {
    landingCards: ['none/none'],
  });
  await assert.rejects(
    async () => allContentLoaded?.({ allContent: {}, actions: {} as PluginContentLoadedActions }),
    /docs\/x\.mdx:\d+:\d+ {2}no-table {2}\S/,
  );
});
