import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { formatProblems, isError } from '../../src/authoring/problems';

const guide = (words: string) =>
  readGuide(
    'docs/x.mdx',
    `---\nsidebar_position: 1\ntitle: A\ndescription: B\nkeywords:\n  - c\n---\n\n# A\n\n${words}\n`,
  );

test('a warning says that it’s one, and isn’t an error', () => {
  const long = checkGuides([guide(`It ${'really '.repeat(30)}helps.`)], {});
  assert.match(formatProblems(long), /^docs\/x\.mdx:11:1 {2}long-sentence {2}warning: \S/);
  assert.deepEqual(long.filter(isError), []);
  const short = checkGuides([guide(`It ${'really '.repeat(27)}helps.`)], {});
  assert.deepEqual(short, []);
});

test('any other problem is an error', () => {
  const problems = checkGuides([guide('Obviously.')], {});
  assert.equal(problems.length, 1);
  assert.ok(problems.every(isError));
});
