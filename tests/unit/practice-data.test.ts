import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readGuide } from '../../src/authoring/guide';
import { aliasesIn } from '../../src/authoring/published/published-ids';
import { toPracticeData } from '../../src/authoring/to-practice-data';
import type { GuideEntry, PracticeData, PracticeOffer } from '../../src/model/practice-data';
import { THEMES } from '../../src/model/themes';
import { practiceFiles } from '../../src/plugins/practice-items/practice-module';

const HOME = '/handbook/';
const aliasesOf = aliasesIn({
  'late/old': { renamed: 'late/one' },
  'plain/old': { renamed: 'plain/point' },
});

const TEXTS: Record<string, string> = {
  'docs/zebra.mdx': `# Zebra

## Cards

<DoDontQuiz id="late" theme="telling" title="Do or don’t: late">

| Card | Do | Don’t | Why | Read |
|------|----|-------|-----|------|
| \`one\` | Do [it](./long/part.mdx#words) | Leave [it](https://example.com/x) | See [above](#cards) | [Long](./long/index.mdx) |
| \`two\` \`honesty\` | Do that | Leave that | Why | [Cards](#cards) |

</DoDontQuiz>
`,
  'docs/long/part.mdx': `# Part

## Words

<Exercise id="plain" theme="telling">

Say [this](../zebra.mdx#cards):

> Line one\\
> line two

1. First
2. Second

   - inner

<ModelAnswer>

<Story id="story">

**Situation.** One.

**Task.** Two.

**Action.** Three.

**Result.** Four.

**Takeaway.** See [this](./index.mdx).

</Story>

Why.

</ModelAnswer>

- [ ] \`point\` A [point](#words)

</Exercise>
`,
  'docs/long/index.mdx': `# Long

<SelfAssessment id="list">

- [ ] \`tick\` Not practiced

</SelfAssessment>

<Quiz id="asked" kind="error-detection" theme="choosing">

### \`q\` Which?

- [ ] [A](./part.mdx)
  > [B](#long)
- [x] C
  > D
- [ ] E
  > F

[G](../zebra.mdx)

</Quiz>
`,
};

const SPOKEN = `# Zebra

## Aloud

<OpenPractice id="spoken" minutes="1.5" theme="honesty">

They ask:

> “See [this](./long/part.mdx#words)?”

<ModelAnswer>

I said so on the same day.

</ModelAnswer>

1. \`one\` **Tells it.** One
2. \`two\` **Owns it.** Two
3. \`three\` **Names a change.** Three
4. \`four\` **Shows it.** Four

</OpenPractice>

## A call

<WhichIsYours id="call" theme="ownership">

You’re called [late](#aloud).

<Response verdict="weak">

> “**They** were late.”

**Why it falls short.** No [you](#aloud).

**What to change.** Say “I.”

</Response>

<Response verdict="so-so">

> “It **got** late.”

**Why it falls short.** Nobody did it.

**What to change.** Say “I.”

</Response>

<Response verdict="strong">

> “**I** was late.”

**Why it works.** One decision.

</Response>

</WhichIsYours>
`;

const PAGES = [
  {
    file: 'docs/long/part.mdx',
    title: 'A Part',
    path: '/handbook/guides/long/part/',
    position: 1.5,
  },
  { file: 'docs/zebra.mdx', title: 'Zebra', path: '/handbook/guides/zebra/', position: 3 },
  { file: 'docs/long/index.mdx', title: 'Long', path: '/handbook/guides/long/', position: 2 },
].map((page) => ({ ...page, description: '' }));

const dataOf = (texts: Record<string, string>): PracticeData => {
  const guides = Object.entries(texts).map(([file, text]) => readGuide(file, text, aliasesOf));
  assert.deepEqual(
    guides.flatMap(({ problems }) => problems),
    [],
  );
  return toPracticeData(guides, PAGES, HOME);
};

const hrefsIn = (data: unknown): string[] =>
  [...JSON.stringify(data).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href ?? '');

function entry<Kind extends GuideEntry['kind']>(
  data: PracticeData,
  kind: Kind,
): Extract<GuideEntry, { kind: Kind }> {
  const found = data.items.find(
    (each): each is Extract<GuideEntry, { kind: Kind }> => each.kind === kind,
  );
  assert.ok(found);
  return found;
}

const data = dataOf(TEXTS);

test('a folder’s pages are one guide; guides, their pages, and the decks on a page are in order', () => {
  assert.deepEqual(data.overview, {
    guides: [
      { title: 'Long', path: '/handbook/guides/long/' },
      { title: 'Zebra', path: '/handbook/guides/zebra/' },
    ],
    decks: [
      {
        id: 'asked',
        title: 'Quiz: Error detection',
        guide: 0,
        place: { title: 'Long', href: '/handbook/guides/long/' },
      },
      {
        id: 'plain',
        title: 'Words',
        guide: 0,
        place: { title: 'Words', href: '/handbook/guides/long/part/#words' },
      },
      {
        id: 'late',
        title: 'Do or don’t: late',
        guide: 1,
        place: { title: 'Cards', href: '/handbook/guides/zebra/#cards' },
      },
    ],
    themes: THEMES.map(({ id, name }) => ({ id, name })),
    readings: [
      { title: 'Long', path: '/handbook/guides/long/', minutes: 1 },
      { title: 'A Part', path: '/handbook/guides/long/part/', minutes: 1 },
      { title: 'Zebra', path: '/handbook/guides/zebra/', minutes: 1 },
    ],
  });
  assert.deepEqual(
    data.items.map(({ deck, kind, item, read }) => [deck, kind, item.id, item.theme, read.href]),
    [
      [0, 'question', 'asked/q', 'choosing', '/handbook/guides/long/'],
      [1, 'exercise', 'plain', 'telling', '/handbook/guides/long/part/#words'],
      [2, 'card', 'late/one', 'telling', '/handbook/guides/long/'],
      [2, 'card', 'late/two', 'honesty', '/handbook/guides/zebra/#cards'],
    ],
  );
  assert.deepEqual(
    data.items.map(({ words }) => words),
    [6, 23, 6, 5],
    'the words of the prompt, of the options with the right one’s feedback, and of what follows',
  );
});

test('every link works on any page', () => {
  assert.deepEqual(hrefsIn(entry(data, 'card').item), [
    '/handbook/guides/long/part/#words',
    'https://example.com/x',
    '/handbook/guides/zebra/#cards',
    '/handbook/guides/long/',
  ]);
  assert.deepEqual(hrefsIn(entry(data, 'question').item), [
    '/handbook/guides/long/part/',
    '/handbook/guides/long/#long',
    '/handbook/guides/zebra/',
  ]);
  assert.deepEqual(hrefsIn(entry(data, 'exercise').item), [
    '/handbook/guides/long/part/#words',
    '/handbook/guides/zebra/#cards',
    '/handbook/guides/long/',
  ]);
});

test('an exercise is complete, with a story’s paragraphs in its place, and items with their former ids', () => {
  const { prompt, model, rubric } = entry(data, 'exercise').item;
  assert.deepEqual(prompt.slice(1), [
    { block: 'quote', blocks: [{ block: 'paragraph', words: ['Line one', ' ', 'line two'] }] },
    {
      block: 'list',
      ordered: true,
      items: [
        [{ block: 'paragraph', words: ['First'] }],
        [
          { block: 'paragraph', words: ['Second'] },
          { block: 'list', ordered: false, items: [[{ block: 'paragraph', words: ['inner'] }]] },
        ],
      ],
    },
  ]);
  assert.deepEqual(
    model.map(({ block }) => block),
    Array(6).fill('paragraph'),
  );
  assert.deepEqual(model[0], {
    block: 'paragraph',
    words: [{ mark: 'strong', phrase: ['Situation.'] }, ' One.'],
  });
  assert.deepEqual(rubric[0]?.aliases, ['plain/old']);
  assert.deepEqual(entry(data, 'card').item.aliases, ['late/old']);
});

test('spoken questions and scenarios are complete, with links that work on any page, and no model answer', () => {
  const spoken = dataOf({ 'docs/zebra.mdx': SPOKEN });
  assert.deepEqual(
    spoken.overview.decks.map(({ id, title }) => [id, title]),
    [
      ['spoken', 'Aloud'],
      ['call', 'Which is yours? A call'],
    ],
  );
  assert.deepEqual(
    spoken.items.map(({ kind, item, words }) => [kind, item.id, item.theme, words]),
    [
      ['talk', 'spoken', 'honesty', 17],
      ['scenario', 'call', 'ownership', 17],
    ],
  );
  const talk = entry(spoken, 'talk').item;
  assert.deepEqual(
    [talk.minutes, talk.tiers.map(({ id }) => id)],
    [1.5, ['spoken/one', 'spoken/two', 'spoken/three', 'spoken/four']],
  );
  assert.deepEqual(hrefsIn(talk), ['/handbook/guides/long/part/#words']);
  assert.ok(!JSON.stringify(spoken).includes('same day'));
  const { responses, notes, title, ...scenario } = entry(spoken, 'scenario').item;
  assert.equal(title, 'A call');
  assert.deepEqual(
    responses.map(({ verdict }) => verdict),
    ['weak', 'so-so', 'strong'],
  );
  assert.deepEqual(
    notes.map(({ length }) => length),
    [2, 2, 1],
  );
  assert.deepEqual(hrefsIn([scenario, notes]), Array(2).fill('/handbook/guides/zebra/#aloud'));
});

test('the parts are small, one module reads all of them in order, and the other only those it needs', async () => {
  const rows = Array.from(
    { length: 240 },
    (_, at) => `| \`c-${at}\` | Do ${at} | Leave ${at} | Why |`,
  ).join('\n');
  const data = dataOf({
    'docs/zebra.mdx': `# Zebra\n\n<DoDontQuiz id="late" theme="acting">\n\n| Card | Do | Don’t | Why |\n|---|---|---|---|\n${rows}\n\n</DoDontQuiz>\n`,
  });
  assert.equal(new Set(data.items.map(({ item }) => item.id)).size, 240);
  const folder = mkdtempSync(path.join(tmpdir(), 'items-'));
  /** Writes the files into a folder of their own, apart from some, and imports a module of them. */
  async function read<T>(items: GuideEntry[], module: string, without: string[] = []): Promise<T> {
    const own = mkdtempSync(path.join(folder, 'own-'));
    for (const { name, text } of practiceFiles({ ...data, items })) {
      if (!without.includes(name)) writeFileSync(path.join(own, name), text);
      if (name.startsWith('items')) assert.ok((JSON.parse(text) as unknown[]).length <= 50);
    }
    const { href } = pathToFileURL(path.join(own, module));
    return ((await import(href)) as { default: T }).default;
  }
  for (const items of [data.items, data.items.slice(0, 3), []]) {
    assert.deepEqual(await read<PracticeData>(items, 'practice.mjs'), { ...data, items });
    const offer = await read<PracticeOffer>(items, 'practice-index.mjs');
    assert.deepEqual(
      offer.items.map(({ item, kind, words, deck }) => [item.id, kind, words, deck]),
      items.map(({ item, kind, words, deck }) => [item.id, kind, words, deck]),
    );
    assert.doesNotMatch(JSON.stringify(offer.items), /Leave/);
  }
  const others = [0, 2, 3].map((at) => `items-${at}.json`);
  const offer = await read<PracticeOffer>(data.items, 'practice-index.mjs', others);
  const [first, middle] = [data.items[0], data.items[70]];
  assert.ok(first && middle);
  assert.deepEqual(await offer.load([middle.item.id, 'gone/gone']), [middle]);
  assert.deepEqual(await offer.load([]), []);
  await assert.rejects(offer.load([middle.item.id, first.item.id]));
  rmSync(folder, { recursive: true });
});
