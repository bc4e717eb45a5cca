import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStore } from '../../src/practice/storage/practice-store';
import { findFigures } from '../../src/stories/figures/find';
import {
  goneFigures,
  type MarkedFigure,
  markedFigures,
  markFigure,
  rememberSentences,
} from '../../src/stories/figures/marks';
import { partId } from '../../src/stories/ids';
import { openStories } from '../../src/stories/storage/stories';
import { FakeStorage } from './fake-storage';

const find = (Result: string): ReturnType<typeof findFigures> =>
  findFigures({ Situation: '', Task: '', Action: '', Result, Takeaway: '' });
const labels = (text: string): string[] => find(text).map(({ label }) => label);

test('a figure is found in digits and in words, with its currency, its range, and what it counts', () => {
  for (const [text, found] of [
    ['It cost about $2,000, or 30% of €1.5 million.', ['$2,000', '30%', '€1.5 million']],
    ['Fifteen guests and a dozen volunteers left.', ['Fifteen guests', 'a dozen volunteers']],
    ['It took 10–15 hours, not 75 to 80 minutes.', ['10–15 hours', '75 to 80 minutes']],
    [
      'Two thousand of our customers had 1 400 or 10k calls.',
      ['Two thousand of our customers', '1 400 or 10k calls'],
    ],
    ['They called me at 2 a.m. and at 14:30.', ['2 a.m.', '14:30']],
    ['A 15-person team had a two-week delay.', ['15-person team', 'two-week delay']],
    [
      'Half of the orders, thousands of users, twice.',
      ['Half of the orders', 'thousands of users', 'twice'],
    ],
    [
      'It was 3x slower, for one hour, with zero warnings.',
      ['3x slower', 'one hour', 'zero warnings'],
    ],
    ['In 2019 we shipped 2019 orders.', ['2019 orders']],
  ] satisfies [string, string[]][])
    assert.deepEqual(labels(text), found, text);
});

test('a number that names something isn’t a figure, and neither is “one” as a pronoun', () => {
  for (const text of [
    'We used Python 3.11, v2.3, version 4, iOS 17, and HTML5 on S3.',
    'On May 3, 2021, and on 2021-03-04, 3/4/2021, and 4 July.',
    'It was 2019, since 2018–2019, in Q2, at IC5, for a B2B client.',
    'One of us told no one. One day, someone had one-on-ones, 1:1s, and 24/7 shifts.',
    'Phase 2 was in room 12 with two-factor sign-in, on page 3, for the 2nd time.',
    'Second, we had a half-finished quarter and a few, several, some, both.',
  ])
    assert.deepEqual(labels(text), [], text);
});

test('a figure knows its place and its sentence, and “15 years” says something else than “15-person”', () => {
  const text =
    'I led it for 15 years. We were a 15-person team, e.g. at 2 a.m. in May.\nThen 3 left.';
  const figures = find(text);
  assert.deepEqual(
    figures.map(({ sentence, says }) => [sentence, says]),
    [
      ['I led it for 15 years.', '15-year'],
      ['We were a 15-person team, e.g. at 2 a.m. in May.', '15-person'],
      ['We were a 15-person team, e.g. at 2 a.m. in May.', '2 a.m.'],
      ['Then 3 left.', '3-left'],
    ],
  );
  for (const { start, end, text: words } of figures) assert.equal(text.slice(start, end), words);
  assert.deepEqual(
    ['$2,000', '$2000', '2,000 calls', 'two thousand calls', 'one hundred twenty-five days'].map(
      (each) => find(each)[0]?.says,
    ),
    ['2000-usd', '2000-usd', '2000-call', '2000-call', '125-day'],
  );
});

test('whatever the text, figures are in order, don’t overlap, and have the words at their place', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '15',
      '-person',
      ' years',
      '$',
      '2,000',
      '%',
      ' to ',
      'twenty-',
      'two',
      ' of ',
      'a.m.',
      '. ',
      '\n',
      '🙂',
      '٣',
      '–',
      ':',
      '/',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        let last = 0;
        for (const figure of find(text)) {
          assert.ok(figure.start >= last && figure.end > figure.start);
          assert.equal(text.slice(figure.start, figure.end), figure.text);
          assert.ok(figure.sentence.includes(figure.text.trim()) || /\s/.test(figure.text));
          last = figure.end;
        }
      },
    ),
  );
});

/** A story whose Result can be changed, with its marked figures. */
function story(Result: string) {
  const record = openStore(() => new FakeStorage(), 'handbook/');
  const stories = openStories(record);
  const id = stories.create() ?? '';
  const write = (text: string): void => record.write(partId(id, 'Result'), text);
  const current = () => stories.find(id) ?? assert.fail();
  const figures = (): MarkedFigure[] => markedFigures(current());
  const marks = (): (string | undefined)[] => figures().map(({ knownAs }) => knownAs);
  const mark = (at: number, knownAs: Parameters<typeof markFigure>[3]): void =>
    markFigure(stories, id, figures()[at] ?? assert.fail(), knownAs);
  write(Result);
  return { stories, write, current, figures, marks, mark };
}

test('a mark stays with its figure while the words around it change, and isn’t given to another figure', () => {
  const { write, marks, mark, figures } = story(
    'We were 3 weeks late with the move. I led a 15-person team.',
  );
  mark(0, 'measured');
  mark(1, 'unknown');
  const [late, people] = figures().map(({ key }) => key);
  write(
    'I had led people for 15 years. I led a 15-person team then. In the end, three weeks late with our move.',
  );
  assert.deepEqual(marks(), [undefined, 'unknown', 'measured']);
  assert.deepEqual(
    figures()
      .slice(1)
      .map(({ key }) => key),
    [people, late],
  );
  write('Discovery now takes 3 weeks. I’ve done this for 15 years.');
  assert.deepEqual(marks(), [undefined, undefined]);
  write('We were 3 weeks late with the move.');
  assert.deepEqual(marks(), ['measured'], 'the mark is stored until the reader changes it');
  mark(0, undefined);
  assert.deepEqual(marks(), [undefined]);
});

test('a figure that’s deleted from the story is gone until it’s back', () => {
  const { write, mark, current } = story('We were 3 weeks late. It cost $2,000.');
  mark(0, 'measured');
  write('It cost $2,000.');
  assert.deepEqual(
    goneFigures(current()).map(({ sentence }) => sentence),
    ['We were 3 weeks late.'],
  );
  write('We were 3 weeks late.');
  assert.deepEqual(goneFigures(current()), []);
});

test('of two figures that say the same, each has its own mark and key', () => {
  const { mark, marks, figures } = story(
    'It took 2 weeks. Now it takes 2 weeks, and 2 weeks more.',
  );
  mark(0, 'measured');
  mark(2, 'estimated');
  assert.deepEqual(marks(), ['measured', undefined, 'estimated']);
  assert.equal(new Set(figures().map(({ key }) => key)).size, 3);
});

test('a mark survives many small changes if the sentence is remembered in between', () => {
  const { stories, write, marks, mark, current } = story(
    'We finished the whole project 3 weeks late.',
  );
  mark(0, 'measured');
  const versions = [
    'We finished the whole migration 3 weeks late.',
    'We finished that migration 3 weeks behind plan.',
    'That migration came in 3 weeks behind plan.',
    'That migration was 3 weeks behind my plan for spring.',
  ];
  for (const version of versions) {
    write(version);
    rememberSentences(stories, current());
    assert.deepEqual(marks(), ['measured'], version);
  }
});

test('a stored mark that can’t be read costs nothing else', () => {
  const { stories, current, marks, mark } = story('It took 2 weeks.');
  for (const [at, value] of [
    '{',
    'null',
    '7',
    '{"knownAs":"guess","says":"2-week","sentence":""}',
  ].entries())
    stories.mark(current().id, 'figure', `bad-${at}`, value);
  assert.deepEqual(marks(), [undefined]);
  mark(0, 'confidential');
  assert.deepEqual(marks(), ['confidential']);
});
