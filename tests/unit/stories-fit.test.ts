import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readGuides } from '../../src/authoring/check';
import {
  AGES,
  CONSEQUENCES,
  DECISIONS,
  FAILURES,
  type FitAnswers,
  LEVELS,
  WARNINGS,
} from '../../src/stories/fit/answers';
import { READ } from '../../src/stories/fit/reason';
import { fitOf, nothingAgainst } from '../../src/stories/fit/reasons';

const keys = <Key extends string>(object: Record<Key, unknown>): Key[] =>
  Object.keys(object) as Key[];

const WARNED = keys(WARNINGS);

/** Every way to answer the five questions. */
const everyAnswer: FitAnswers[] = keys(LEVELS).flatMap((level) =>
  keys(CONSEQUENCES).flatMap((consequence) =>
    keys(DECISIONS).flatMap((decision) =>
      keys(FAILURES).flatMap((failure) =>
        keys(AGES).map((age) => ({ level, consequence, decision, failure, age })),
      ),
    ),
  ),
);

const good: FitAnswers = {
  level: 'senior',
  consequence: 'team',
  decision: 'mine',
  failure: 'plan',
  age: 'years',
};

/** The kinds of the reasons that speak against a story. */
const against = (answers: FitAnswers): string[] =>
  fitOf(answers)
    .reasons.filter(({ speaks }) => speaks === 'against')
    .map(({ kind }) => kind);

test('every combination of answers gets a reason about its size, its decision, and its age', () => {
  for (const answers of everyAnswer) {
    const { reasons, open } = fitOf(answers);
    assert.ok(reasons.length >= 3, JSON.stringify(answers));
    assert.equal(new Set(reasons.map(({ words }) => words)).size, reasons.length);
    assert.deepEqual(open, []);
    assert.equal(nothingAgainst(fitOf(answers)), against(answers).length === 0);
  }
});

test('what speaks against a story is what the guides say', () => {
  assert.deepEqual(against(good), []);
  for (const [change, kinds] of [
    [{ consequence: 'nobody' }, ['too-small']],
    [{ consequence: 'someone' }, ['too-small']],
    [{ consequence: 'someone', level: 'early' }, []],
    [{ consequence: 'organization', level: 'early' }, ['too-big']],
    [{ failure: 'direction', level: 'early' }, ['too-big']],
    [{ level: 'leading' }, ['too-small']],
    [{ level: 'leading', failure: 'direction' }, []],
    [{ consequence: 'severe', level: 'leading' }, ['judgment-risk']],
    [{ decision: 'others' }, ['not-yours']],
    [{ decision: 'nobodys' }, ['not-yours']],
    [{ decision: 'shared' }, []],
    [{ failure: 'trait' }, ['not-one-event']],
    [{ failure: 'strength' }, ['disguised']],
    [{ failure: 'private' }, []],
    [{ age: 'fresh' }, ['too-fresh']],
    [{ age: 'older', raw: 'yes' }, ['too-fresh']],
  ] satisfies [FitAnswers, string[]][])
    assert.deepEqual(against({ ...good, ...change }), kinds, JSON.stringify(change));
});

test('warnings come in addition to the reasons, and on their own', () => {
  for (const kind of WARNED) {
    const { warnings } = fitOf({ [kind]: 'yes' });
    assert.deepEqual(
      warnings.map((warning) => warning.kind),
      [kind],
    );
    assert.equal(nothingAgainst(fitOf({ ...good, [kind]: 'yes' })), false);
    assert.equal(nothingAgainst(fitOf({ ...good, [kind]: 'no' })), true);
  }
});

test('the questions that are left are named, and nothing is claimed before they’re answered', () => {
  const fit = fitOf({ level: 'senior', decision: 'mine' });
  assert.deepEqual([fit.open, nothingAgainst(fit)], [['consequence', 'failure', 'age'], false]);
  assert.deepEqual(fitOf({}).reasons, []);
});

test('every reason leads to a heading that’s in a guide, under the heading’s own words', () => {
  const headings = new Map<string, string>();
  for (const { file, anchors, tree } of readGuides('docs')) {
    const page = `/${file.replace(/^docs/, 'guides').replace(/(\/index)?\.mdx$/, '')}/`;
    const all = [...anchors];
    let at = 0;
    visit(tree, 'heading', (node) => {
      const title = plainText(node).trim();
      const anchor = all[at];
      if (anchor !== undefined && all.length > at) headings.set(`${page}#${all[at++]}`, title);
    });
  }
  for (const { title, path } of Object.values(READ)) assert.equal(headings.get(path), title, path);
});
