import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine } from '../../src/components/SearchDialog/engine';
import { excerptOf, markTitle, type Piece, wordsAt } from '../../src/components/SearchDialog/marks';
import { mergeHits, wordsToFind } from '../../src/components/SearchDialog/query';
import { search } from '../../src/components/SearchDialog/search';

const written = (pieces: Piece[]): string =>
  pieces
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')
    .trim();

test('of a whole question, the words that say what it’s about are searched for', () => {
  assert.deepEqual(wordsToFind("What's the biggest mistake you’ve made, and a 2nd mistake?"), [
    'biggest',
    'mistake',
    '2nd',
  ]);
  assert.deepEqual(wordsToFind('tell me about'), ['tell', 'me', 'about'], 'nothing else is there');
  assert.deepEqual(wordsToFind(' … “” '), []);
  const long = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
  assert.equal(wordsToFind(long).length, 12);
});

test('a place with two words comes before one with either, and a rare word counts more', () => {
  const hit = (id: string, score: number) => ({ id, score });
  const merged = mergeHits([
    [hit('a', 2), hit('b', 1)],
    [hit('c', 9), hit('a', 8)],
  ]);
  assert.deepEqual(
    merged.map(({ id, score }) => [id, score]),
    [
      ['a', 10],
      ['c', 9],
      ['b', 1],
    ],
  );
});

test('an excerpt shows the part with the most words that were found, and marks them', () => {
  const words = Array.from({ length: 60 }, (_, at) => `w${at}`);
  assert.equal(
    written(excerptOf(words.join(' '), new Set([2, 40, 42]))),
    `… ${words.slice(34, 60).join(' ').replace('w40', '[w40]').replace('w42', '[w42]')}`,
  );
  assert.equal(written(excerptOf('Say “sorry,” once.', new Set([1]))), 'Say “[sorry],” once.');
  assert.equal(written(excerptOf('Short.', new Set())), 'Short.');
  assert.equal(written(excerptOf('<b>x</b> y', new Set([0]))), '<[b>x</b]> y', 'it’s only text');
  assert.deepEqual(wordsAt('Say “Sorry,” once.', [1]), ['sorry']);
  assert.equal(written(markTitle('Mistakes: a mistake', ['mistake'])), '[Mistakes]: a [mistake]');
});

test('of a card, only the line that was searched for is shown, and a shorter word is no result', async () => {
  const places: Record<string, string> = {
    '/a/#deck/one': 'Blame it on others | Say it’s your own',
    '/b/': 'In the own room',
  };
  const found: Record<string, string[]> = {
    own: Object.keys(places),
    // What Pagefind returns for a word that it doesn't know.
    initiative: ['/b/'],
  };
  const engine: Engine = {
    init: async () => undefined,
    destroy: async () => undefined,
    search: async (word) => ({
      results: (found[word] ?? []).map((url) => ({
        id: url,
        score: 1,
        words: [word === 'initiative' ? 0 : url === '/b/' ? 2 : 8],
        data: async () => ({
          url,
          content: places[url] ?? '',
          meta: { page: 'A' },
          filters: { kind: ['card'] },
        }),
      })),
    }),
  };
  const results = await search(engine, 'own');
  assert.deepEqual(
    results.map(({ address, kind, title, place }) => [address, kind, written(title), place]),
    [
      ['/a/#deck/one', 'Card', 'Say it’s your [own]', 'A'],
      ['/b/', 'Card', 'In the [own] room', 'A'],
    ],
  );
  assert.deepEqual(await search(engine, 'initiative'), []);
});
