import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofKind } from '../../src/authoring/components';
import { readGuide } from '../../src/authoring/guide';
import { fnv1a } from '../../src/model/hash';

/** The content hash of the one item in a component, written inside it. */
function hashOf(component: string, body: string): string {
  const { components, problems } = readGuide(
    'docs/x.mdx',
    `# Title\n\n<${component} id="it" theme="ownership"${component === 'Quiz' ? ' kind="scenario"' : ''}>\n\n${body}\n\n</${component}>\n`,
  );
  assert.deepEqual(problems, []);
  const [item, ...more] = [
    ...ofKind(components, 'deck').flatMap(({ deck }) => deck.cards),
    ...ofKind(components, 'quiz').flatMap(({ quiz }) => quiz.questions),
    ...ofKind(components, 'exercise').map(({ exercise: each }) => each),
  ];
  assert.ok(item && more.length === 0);
  return item.contentHash;
}

const card = (good: string, bad: string, why = 'Why'): string =>
  hashOf(
    'DoDontQuiz',
    `| Card | Do | Don’t | Why |\n|------|----|-------|-----|\n| \`a\` | ${good} | ${bad} | ${why} |`,
  );

const OPTIONS = [
  '- [x] I set the date\n  > Yes',
  '- [ ] We set a date\n  > No',
  '- [ ] They set one\n  > No',
];

const question = (stem: string, options = OPTIONS, passage = ''): string =>
  hashOf('Quiz', `### \`a\` ${stem}\n\n${passage}\n\n${options.join('\n')}`);

const exercise = (prompt: string, point: string, model = 'A model.'): string =>
  hashOf(
    'Exercise',
    `${prompt}\n\n<ModelAnswer>\n\n${model}\n\n</ModelAnswer>\n\n- [ ] \`p\` ${point}`,
  );

test('a content hash is short, and the algorithm is FNV-1a as published', () => {
  assert.match(card('Own it', 'Blame others'), /^[0-9a-z]{1,7}$/);
  // fnv1a("a") is 0xe40c292c in the authors’ list of test vectors.
  assert.equal(fnv1a('a') >>> 0, 0xe40c292c);
  assert.equal(fnv1a('foobar') >>> 0, 0xbf9cf968);
});

test('punctuation, case, formatting, link addresses, and letter forms don’t change a content hash', () => {
  const plain = card('Dont wait, say it at the café', 'See the formula');
  assert.equal(
    card('**Don’t** wait: say *it* at the Cafe\u0301!', 'see “the [formula](#title)”'),
    plain,
  );
  assert.equal(
    card("Don't `wait` – say it at the café.", 'See the [formula](https://example.com/a)'),
    plain,
  );
});

test('a card’s content hash depends on its two cells and which is which, not on the reason', () => {
  const one = card('Own it', 'Blame others');
  assert.equal(card('Own it', 'Blame others', 'Another reason'), one);
  assert.notEqual(card('Blame others', 'Own it'), one);
  assert.notEqual(card('Own it all', 'Blame others'), one);
  assert.notEqual(card('Own it Blame', 'others'), one);
});

test('a question’s content hash depends on its stem, passages, and options in any order with which are right', () => {
  const one = question('Which owns it?', OPTIONS, 'They ask.');
  assert.equal(question('Which owns it?', OPTIONS.toReversed(), '> They ask.'), one);
  assert.equal(
    question(
      'Which owns it?',
      OPTIONS.map((each) => `${each} indeed`),
      'They ask.',
    ),
    one,
  );
  assert.notEqual(
    question(
      'Which owns it?',
      OPTIONS.map((each, at) => each.replace(/\[.\]/, at === 1 ? '[x]' : '[ ]')),
      'They ask.',
    ),
    one,
  );
  assert.notEqual(question('Who owns it?', OPTIONS, 'They ask.'), one);
  assert.notEqual(question('Which owns it?', OPTIONS, 'You ask.'), one);
  assert.notEqual(
    question(
      'Which owns it?',
      OPTIONS.map((each) => each.replace('They set', 'You set')),
      'They ask.',
    ),
    one,
  );
});

test('an exercise’s content hash depends on its prompt and its points, not on the model', () => {
  const one = exercise('Say it plainly:\n\n> “They let me down.”\n\n- a list', 'No blame');
  assert.equal(
    exercise('Say it plainly.\n\n> They **let** me down\n\n1. A list', 'No blame', 'Another.'),
    one,
  );
  assert.notEqual(exercise('Say it plainly:\n\n> “You let me down.”\n\n- a list', 'No blame'), one);
  assert.notEqual(
    exercise('Say it plainly:\n\n> “They let me down.”\n\n- a list', 'Some blame'),
    one,
  );
});
