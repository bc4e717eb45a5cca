import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutToWords } from '../../src/components/StoriesPage/write/wording/cut-to-words';
import { look } from '../../src/components/StoriesPage/write/wording/look';
import { piecesOf } from '../../src/components/StoriesPage/write/wording/pieces';
import { dismissalKey } from '../../src/stories/dismissal';
import { takeIdApart } from '../../src/stories/ids';
import { markName } from '../../src/stories/storage/fields';
import { findings } from '../../src/stories/wording/findings';

test('the pieces of a text are the text, whatever is marked, and marks that overlap are one', () => {
  const marks = fc
    .array(fc.tuple(fc.nat(40), fc.nat(10)))
    .map((all) =>
      all
        .map(([start, length]) => ({ start, end: start + length }))
        .sort((a, b) => a.start - b.start),
    );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), marks, (text, each) => {
      const pieces = piecesOf(text, each);
      assert.equal(pieces.map(({ words }) => words).join(''), text);
      for (const { from, words } of pieces) assert.ok(text.startsWith(words, from));
    }),
  );
  assert.deepEqual(
    piecesOf('one two three', [
      { start: 0, end: 7 },
      { start: 4, end: 13 },
    ]),
    [{ from: 0, words: 'one two three', isMarked: true }],
  );
});

test('a text is cut after a number of words, and a shorter one isn’t', () => {
  assert.equal(cutToWords(' one  two\nthree ', 2), ' one  two');
  assert.equal(cutToWords(' one  two\nthree ', 3), ' one  two\nthree ');
  assert.equal(cutToWords('', 3), '');
});

test('every finding can be dismissed under a key that a story can store, the same for the same words', () => {
  const [one, other] = findings('Mistakes were made. Then mistakes were made again.');
  assert.ok(one && other);
  const key = dismissalKey(one);
  assert.equal(dismissalKey(other), key);
  const name = markName('dismissed', key);
  assert.deepEqual(takeIdApart(`my-story-a/${name}`), { story: 'my-story-a', name });
});

test('only the first 1,000 words of a text are looked at, and a text that was looked at isn’t looked at again', () => {
  const text = `${'It was all there for us. '.repeat(165)}Mistakes were made. ${'It was there. '.repeat(10)}Mistakes were made.`;
  assert.equal(look(text).length, 1);
  assert.equal(look(text), look(text));
});
