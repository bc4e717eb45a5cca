import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import { readGuide } from '../../src/authoring/guide';
import { QUIZ_KINDS, type Question } from '../../src/model/items';
import type { Phrase } from '../../src/model/rich-text';

const quizzes = readGuides('docs').flatMap(({ components }) =>
  ofKind(components, 'quiz').map(({ quiz }) => quiz),
);
const questions = quizzes.flatMap((quiz) => quiz.questions);

const textOf = (words: Phrase): string =>
  words
    .map((piece) =>
      typeof piece === 'string' ? piece : 'text' in piece ? piece.text : textOf(piece.phrase),
    )
    .join('');
const lengths = ({ options }: Question): number[] =>
  options.map(({ words }) => textOf(words).length);

test('there are at least eight questions of each kind, and two of them ask for more than one option', () => {
  for (const kind of QUIZ_KINDS) {
    const own = quizzes.filter((quiz) => quiz.kind === kind).flatMap((quiz) => quiz.questions);
    assert.ok(own.length >= 8, `${kind} has ${own.length} questions`);
    const several = own.filter(({ options }) => options.filter(({ right }) => right).length > 1);
    assert.ok(
      several.length >= 2,
      `${kind} has ${several.length} questions with several right options`,
    );
  }
});

test('every option has feedback of its own', () => {
  for (const { id, options } of questions) {
    const feedback = options.map((option) => textOf(option.feedback));
    assert.ok(
      feedback.every((text) => text.length > 20),
      `an option of ${id} has next to no feedback`,
    );
    assert.equal(
      new Set(feedback).size,
      options.length,
      `two options of ${id} have the same feedback`,
    );
  }
});

// Where several options share the extreme length, a reader who goes by length picks one of them blindly.
for (const [guess, extreme] of [
  ['longest', Math.max],
  ['shortest', Math.min],
] as const) {
  test(`always choosing the ${guess} option is hardly better than chance`, () => {
    const single = questions.filter(
      ({ options }) => options.filter(({ right }) => right).length === 1,
    );
    let hits = 0;
    let chance = 0;
    for (const question of single) {
      const all = lengths(question);
      const picked = [...all.keys()].filter((place) => all[place] === extreme(...all));
      hits += picked.filter((place) => question.options[place]?.right).length / picked.length;
      chance += 1 / all.length;
    }
    assert.ok(
      hits <= chance + 0.1 * single.length,
      `${hits.toFixed(1)} of ${single.length} are hit, and ${chance.toFixed(1)} by chance`,
    );
  });
}

test('the questions of a quiz aren’t headings of the page', () => {
  const text = [
    '# Title',
    '## Before',
    '<Quiz id="quiz" kind="judgment" theme="acting">',
    '### `one` Which?',
    '- [x] A\n  > Why\n- [ ] B\n  > Why\n- [ ] C\n  > Why',
    '</Quiz>',
    '<SelfAssessment id="list">',
    '- [ ] `tick` A line',
    '</SelfAssessment>',
    '### `one` Which?',
  ].join('\n\n');
  const { anchors, components, problems } = readGuide('docs/x.mdx', text);
  assert.deepEqual(problems, []);
  assert.deepEqual([...anchors], ['title', 'before', 'one-which-1']);
  assert.equal(ofKind(components, 'checklist')[0]?.checklist.title, 'Before');
});
