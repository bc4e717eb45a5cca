import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { addressOf } from '../../src/authoring/published/published-pages';
import { CATEGORIES } from '../../src/stories/wording/categories';
import { EXAMPLES } from '../../src/stories/wording/examples';
import { findings, findWith } from '../../src/stories/wording/findings';
import { LEXICON } from '../../src/stories/wording/lexicon';
import { indexOf } from '../../src/stories/wording/lexicon-index';

const words = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

for (const entry of LEXICON) {
  const id = `${entry.category}/${entry.name}`;

  test(`${id} matches its hits, and not its misses`, () => {
    const index = indexOf([entry]);
    const phrases = (text: string): string[] =>
      findWith(index, text, { steps: 0 }).map(({ phrase }) => phrase);
    const examples = EXAMPLES[entry.category][entry.name];
    assert.ok(examples && examples.hits.length > 0 && examples.misses.length > 0);
    for (const hit of examples.hits) assert.notDeepEqual(phrases(hit), [], hit);
    for (const miss of examples.misses) assert.deepEqual(phrases(miss), [], miss);
  });

  test(`${id} says why and what to try, briefly and without figures of its own`, () => {
    assert.ok(words(entry.reason) <= 20, entry.reason);
    assert.match(entry.reason, /^\p{Lu}.*\.$|^“.*\.$/u);
    assert.ok(words(entry.rewrite) <= 25, entry.rewrite);
    assert.doesNotMatch(entry.rewrite, /\d/);
    assert.doesNotMatch(`${entry.reason}${entry.rewrite}`, /["']/, 'the quotation marks are curly');
  });
}

test('no two entries of a category share a name', () => {
  const ids = LEXICON.map(({ category, name }) => `${category}/${name}`);
  assert.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  );
});

test('every category has entries, and examples only of entries it has', () => {
  for (const [category, examples] of Object.entries(EXAMPLES)) {
    const names = LEXICON.filter((entry) => entry.category === category).map(({ name }) => name);
    assert.deepEqual(names.sort(), Object.keys(examples).sort());
    assert.ok(names.length > 0);
  }
});

test('no common word by itself is ever marked', () => {
  const common =
    'the and but so or if not maybe perhaps just about roughly around probably possibly really very quite a ' +
    'bit little some kind sort think guess feel sorry careful attention mistake mistakes failure failed fail ' +
    'we they he she I my our was were been had have did do done made make missed decided agreed learned ' +
    'lesson problem issue challenge team boss manager client vendor because fault blame worst disaster mess ' +
    'perfect hard better best never always should could would might may actually basically honestly';
  for (const word of common.split(' '))
    assert.deepEqual(
      findings(`${word}. I said ${word}.`).map(({ phrase }) => phrase),
      [],
      word,
    );
});

test('every link leads to a heading of a guide', () => {
  const anchors = new Map(
    readGuides('docs').map((guide) => [`${addressOf(guide.file)}/`, guide.anchors]),
  );
  const links = [
    ...Object.values(CATEGORIES).map(({ guide }) => guide),
    ...LEXICON.flatMap(({ guide }) => guide ?? []),
  ];
  for (const { path, title } of links) {
    const [page = '', anchor = ''] = path.split('#');
    assert.ok(anchors.get(page)?.has(anchor), `${title}: there’s no ${path}`);
  }
});
