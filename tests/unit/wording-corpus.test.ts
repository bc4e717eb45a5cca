import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer, readCorpus } from '../wording/answers';
import { describe, scoreOf } from '../wording/score';

/** The most false marks in 200 words of strong answers. */
const MOST_FALSE = 1;

/** The least share of weak lines to mark. Of the unseen answers, it's what's reached, and not what we'd like. */
const folders = [
  { name: 'tuned', least: 0.6 },
  { name: 'held-out', least: 0.5 },
].map((folder) => ({ ...folder, corpus: readCorpus(`tests/wording/${folder.name}`) }));

for (const { name, least, corpus } of folders)
  test(`of the ${name} answers, enough weak lines are marked, and few words of the strong ones`, (t) => {
    const score = scoreOf(corpus);
    t.diagnostic(describe(name, score));
    assert.ok(score.found / score.annotated >= least, describe(name, score));
    assert.ok((score.falseMarks / score.words) * 200 <= MOST_FALSE, describe(name, score));
  });

test('the corpus has at least 60 answers from ten professions, 20 of them unseen, and strong ones of 150 to 300 words', () => {
  const all = folders.map(({ corpus: { weak, strong } }) => ({
    weak,
    strong,
    both: [...weak, ...strong],
  }));
  const names = all.flatMap(({ both }) => both.map(({ name }) => name));
  const professions = new Set(names.map((name) => name.replace(/-(weak|strong)\.txt$/, '')));
  assert.ok(names.length >= 60 && professions.size >= 10);
  for (const { weak, strong, both } of all) {
    assert.ok(both.length >= 20 && weak.length >= 15 && strong.length >= 5);
    for (const { name, text, lines } of strong) {
      const words = text.split(/\s+/).filter(Boolean).length;
      assert.ok(words >= 150 && words <= 300, `${name} has ${words} words`);
      assert.ok(
        lines.every(({ marked }) => marked.length === 0),
        `${name} has an annotation`,
      );
    }
    for (const { name, lines } of weak)
      assert.ok(lines.filter(({ marked }) => marked.length > 0).length >= 4, name);
  }
});

test('an annotation is taken off its line, and an unknown category is an error', () => {
  const { text, lines } = readAnswer('x', 'It was {braces}.\nI guess, in a way. {hedge, blame}\n');
  assert.equal(text, 'It was {braces}.\nI guess, in a way.\n');
  assert.deepEqual(lines, [
    { start: 0, end: 16, marked: [] },
    { start: 17, end: 35, marked: ['hedge', 'blame'] },
  ]);
  assert.throws(() => readAnswer('x', 'Well. {hedges}'), /x: there’s no category “hedges”/);
});
