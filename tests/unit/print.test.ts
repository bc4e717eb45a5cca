import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GuideEntry, PracticeOverview } from '../../src/model/practice-data';
import { cellOf, FORMATS, fitCards, SIDES, SIZES, type Side } from '../../src/practice/print/fit';
import {
  AT_ONCE,
  entriesOf,
  type PrintSelection,
  partsOf,
  readSelection,
  writeSelection,
} from '../../src/practice/print/print-selection';
import { cardsForSheet } from '../../src/practice/print/sheet-cards';
import { onSheets } from '../../src/practice/print/sheets';

const place = { title: 'Deck', href: '/guides/a#deck' };
const overview: PracticeOverview = {
  guides: [
    { title: 'A', path: '/guides/a/' },
    { title: 'B', path: '/guides/b/' },
  ],
  decks: [
    { id: 'one', title: 'One', guide: 0, place },
    { id: 'two', title: 'Two', guide: 1, place },
    { id: 'three', title: 'Three', guide: 1, place },
  ],
  themes: [],
  readings: [],
};
const entries = [0, 1, 1, 2].map((deck, at): GuideEntry => {
  const item = {
    id: `x/${at}`,
    theme: 't',
    contentHash: 'w',
    do: [''],
    dont: [''],
    why: [''],
    read: place,
  };
  return { deck, read: place, words: 0, kind: 'card', item };
});

test('a selection is read back from its address, and an address that names nothing asks for the sheet', () => {
  const choices: PrintSelection[] = [
    { what: { of: 'all' }, form: 'sheet', part: 0 },
    { what: { of: 'all' }, form: 'list', part: 0 },
    { what: { of: 'all' }, form: 'list', part: 1 },
    { what: { of: 'deck', deck: 'one' }, form: 'sheet', part: 0 },
    { what: { of: 'guide', guide: 1 }, form: 'cards', part: 2 },
    { what: { of: 'deck', deck: 'three' }, form: 'list', part: 0 },
  ];
  for (const selection of choices)
    assert.deepEqual(readSelection(writeSelection(selection, overview), overview), selection);
  assert.deepEqual(
    choices.map((selection) => writeSelection(selection, overview)),
    [
      '',
      '?form=list',
      '?part=2',
      '?deck=one&form=sheet',
      '?guide=b&part=3&form=cards',
      '?deck=three',
    ],
  );
  for (const search of [
    '?deck=four',
    '?guide=c',
    '?guide=1',
    '?guide=',
    '?guide=x',
    '?guide=length',
    '?deck=',
    '?form=x&part=0',
    '?part=-3',
    '?part=x',
  ]) {
    assert.deepEqual(readSelection(search, overview), choices[0], search);
  }
});

test('addresses from before there was a sheet still ask for what they did', () => {
  const ofOne = { of: 'deck', deck: 'one' };
  const ofB = { of: 'guide', guide: 1 };
  for (const [search, selection] of [
    ['?form=cards', { what: { of: 'all' }, form: 'cards', part: 0 }],
    ['?deck=one', { what: ofOne, form: 'list', part: 0 }],
    ['?guide=b&form=cards&part=3', { what: ofB, form: 'cards', part: 2 }],
    ['?part=2', { what: { of: 'all' }, form: 'list', part: 1 }],
  ] as const)
    assert.deepEqual(readSelection(search, overview), selection);
});

test('the sheet has the cards that were missed, latest first, then one of each theme, then any', () => {
  const themes = ['a', 'b', 'c', 'd'];
  const cards = [...'aabbccddaa'].map((theme, at): GuideEntry => {
    const [entry] = entries;
    assert.ok(entry?.kind === 'card');
    return { ...entry, item: { ...entry.item, id: `${theme}${at}`, theme } };
  });
  const idsWith = (missed: [string, number][]): string[] =>
    cardsForSheet(cards, themes, new Map(missed)).map(({ id }) => id);
  assert.deepEqual(idsWith([]), ['a0', 'b2', 'c4', 'd6', 'a1', 'b3', 'c5', 'd7']);
  assert.deepEqual(
    idsWith([
      ['b3', 1],
      ['c5', 2],
      ['gone', 3],
    ]),
    ['c5', 'b3', 'a0', 'd6', 'a1', 'b2', 'c4', 'd7'],
  );
  assert.equal(idsWith(cards.map(({ item }, at) => [item.id, at]))[0], 'a9');
});

test('a selection has all of a guide or a deck and nothing else, in the order of the site', () => {
  const idsOf = (what: PrintSelection['what']): string[] =>
    entriesOf(what, entries, overview).map(({ item }) => item.id);
  assert.deepEqual(idsOf({ of: 'all' }), ['x/0', 'x/1', 'x/2', 'x/3']);
  assert.deepEqual(idsOf({ of: 'guide', guide: 1 }), ['x/1', 'x/2', 'x/3']);
  assert.deepEqual(idsOf({ of: 'deck', deck: 'two' }), ['x/1', 'x/2']);
});

test('what’s too much at once is split into parts that leave nothing out', () => {
  assert.deepEqual([0, 1, AT_ONCE].map(partsOf), [[0], [0], [0]]);
  assert.deepEqual(partsOf(AT_ONCE + 1), [0, AT_ONCE]);
  assert.equal(partsOf(10_000).length, 10_000 / AT_ONCE);
});

test('with a sheet flipped on its long edge, each back is behind its front, whatever the grid', () => {
  const grid = fc.record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.nat(60), grid, (count, { columns, rows }) => {
      const cards = [...Array(count).keys()];
      const sheets = onSheets(cards, { columns, rows });
      assert.deepEqual(
        sheets.flatMap(({ front }) => front).filter((card) => card !== undefined),
        cards,
      );
      for (const { front, back } of sheets) {
        assert.equal(front.length, columns * rows);
        const rowsOf = <T>(cells: T[]): T[][] =>
          Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
        assert.deepEqual(
          rowsOf(back).map((row) => row.reverse()),
          rowsOf(front),
        );
      }
    }),
  );
});

test('a card gets the first format and the largest type in which both sides fit, and none where they never do', () => {
  // In this model, a character of type takes a twelfth of its size in points, squared, of square millimeters.
  const lengths = [
    { front: 10, back: 20 },
    { front: 10, back: 1200 },
    { front: 900, back: 2100 },
    { front: 10, back: 4300 },
    { front: 99_999, back: 1 },
  ];
  const heightOf = (card: number, side: Side, width: number, size: number): number =>
    ((lengths[card]?.[side] ?? 0) * size ** 2) / 12 / width;
  const fits = fitCards(lengths.length, (faces, width, size) =>
    faces.map(({ card, side }) => heightOf(card, side, width, size)),
  );
  assert.deepEqual(
    fits.map((fit) => fit?.format),
    [0, 1, 2, 2, undefined],
  );
  fits.forEach((fit, card) => {
    const format = fit && FORMATS[fit.format];
    if (!format) return;
    const { width, height } = cellOf(format);
    for (const side of SIDES) {
      const larger = SIZES[SIZES.indexOf(fit[side]) - 1];
      assert.ok(
        fit[side] >= format.smallest && heightOf(card, side, width, fit[side]) < height,
        `card ${card}, ${side}: cut off`,
      );
      assert.ok(
        !larger || heightOf(card, side, width, larger) > height * 0.95,
        `card ${card}, ${side}: smaller than it need be`,
      );
    }
  });
});
