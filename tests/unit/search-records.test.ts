import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import { readGuide } from '../../src/authoring/guide';
import { textOf } from '../../src/authoring/item-words';
import { searchRecords } from '../../src/authoring/search-records';
import type { Page } from '../../src/authoring/site-map';

const pageOf = ({ file }: { file: string }, position = 0): Page => ({
  file,
  title: `Title of ${file}`,
  description: 'What it’s about.',
  path: `/handbook/${file}/`,
  position,
});

const GUIDE = readGuide(
  'docs/a.mdx',
  `# Title

Hello.

## Common Questions

### “Who paid?” {/* #who */}

Somebody paid.

{/* a comment */}

<Faq id="f">

#### How long?

Not long.

> A line to compare with yours.

</Faq>

## Cards

Try them.

<DoDontQuiz id="deck" theme="telling" title="Do or don’t: deck">

| Card | Do | Don’t | Why | Read |
|------|----|-------|-----|------|
| \`one\` | Say it | Hide it | The reason | [Cards](#cards) |

</DoDontQuiz>

## References

- Someone (2020).
`,
);
const QUESTIONS = readGuide(
  'docs/q.mdx',
  `# Questions

## Money

“Who paid?”

| Who | Read it in |
|-----|------------|
| Someone | [A](./a.mdx#who) |

You may also hear: “the price.”

## Time

- [“How long?”](./a.mdx#how-long) “How many minutes?”
`,
);

test('every section is a record that knows its page, the headings above it, and what’s asked for', () => {
  const guides = [GUIDE, QUESTIONS];
  const records = searchRecords(guides, guides.map(pageOf), QUESTIONS.file);
  assert.deepEqual(
    records.map(({ kind, address, title, section, text, asked }) =>
      [kind, address.replace('/handbook/docs/', ''), title, section, text, asked].join(' | '),
    ),
    [
      'guide | a.mdx/ | Title of docs/a.mdx |  | What it’s about. Title Hello. | ',
      'guide | a.mdx/#who | “Who paid?” | Common Questions | Somebody paid. | Money “Who paid?” You may also hear: “the price.”',
      'faq | a.mdx/#how-long | How long? | Common Questions › “Who paid?” | Not long. | “How long?” “How many minutes?”',
      'guide | a.mdx/#cards | Cards |  | Try them. | ',
      'card | a.mdx/#deck/one |  | Do or don’t: deck | Hide it | Say it | ',
      'guide | q.mdx/ | Title of docs/q.mdx |  | What it’s about. Questions | ',
      'guide | q.mdx/#money | Money |  | “Who paid?” Who Read it in Someone A You may also hear: “the price.” | Money “Who paid?” You may also hear: “the price.”',
      'guide | q.mdx/#time | Time |  | “How long?” “How many minutes?” | ',
    ],
  );
});

test('no record has what a reader should first think of themselves', () => {
  const guides = readGuides('docs');
  const records = searchRecords(guides, guides.map(pageOf));
  assert.ok(records.length > 300);
  const all = records.map(({ title, text }) => `${title}\n${text}`).join('\n');
  const components = guides.flatMap((guide) => guide.components);
  const hidden = [
    ...ofKind(components, 'deck').flatMap(({ deck }) => deck.cards.map(({ why }) => why)),
    ...ofKind(components, 'quiz').flatMap(({ quiz }) =>
      quiz.questions.flatMap(({ options, explanation }) => [
        ...options.map(({ feedback }) => feedback),
        ...explanation,
      ]),
    ),
    ...ofKind(components, 'open-practice').flatMap(({ practice }) =>
      practice.tiers.map(({ description }) => description),
    ),
  ].map(textOf);
  assert.ok(hidden.length > 200);
  for (const words of hidden) assert.ok(!all.includes(words), words);
  const model = 'The decision to find. Marketing was late';
  assert.ok(guides.some(({ text }) => text.includes(model.split('. ')[1] ?? '')));
  assert.ok(!all.includes(model));
  const inOrder = ofKind(components, 'deck')
    .flatMap(({ deck }) => deck.cards)
    .map((card) => records.some(({ text }) => text.startsWith(`${textOf(card.do)} | `)));
  assert.ok(inOrder.includes(true) && inOrder.includes(false), 'the order doesn’t tell');
});
