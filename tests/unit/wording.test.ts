import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Finding, findings, findWith } from '../../src/stories/wording/findings';
import { LEXICON } from '../../src/stories/wording/lexicon';
import { indexOf } from '../../src/stories/wording/lexicon-index';

const brief = (text: string): string[] =>
  findings(text).map(({ category, phrase }) => `${category}: ${phrase}`);

/** Throws where findings don't fit their text, or one another. */
function assertSound(text: string, found: Finding[]): void {
  const ends = new Map<string, number>();
  let before = 0;
  for (const { start, end, phrase, category } of found) {
    assert.ok(before <= start && start < end && end <= text.length);
    assert.equal(phrase, text.slice(start, end));
    assert.ok((ends.get(category) ?? 0) <= start, `two of ${category} share words`);
    ends.set(category, end);
    before = start;
  }
}

test('findings are in the order of the text, with the reader’s words, a reason, a rewrite, and a guide', () => {
  const text = 'So, I guess I was slow. Mistakes were made.';
  const [hedge, passive, ...rest] = findings(text);
  assert.deepEqual(rest, []);
  assert.deepEqual(hedge, {
    start: 4,
    end: 11,
    category: 'hedge',
    entry: 'hedge/i-guess',
    phrase: 'I guess',
    reason: 'You know what you did. Say it as something you know.',
    rewrite: 'Try it without: “So I was slow.”',
    guide: {
      title: 'Words that make it smaller',
      path: '/guides/tell-me-about-a-time-you-failed/common-mistakes/#words-that-make-it-smaller',
    },
    key: 'hedge/i-guess: i guess',
  });
  assert.equal(passive?.phrase, 'Mistakes were made');
});

test('the key is the same for the same words in any spelling and place', () => {
  const keys = ['It isn’t my fault.', "Well, it ISN'T  my\nfault at all."].map(
    (text) => findings(text)[0]?.key,
  );
  assert.equal(keys[0], keys[1]);
  assert.ok(keys[0]?.startsWith('blame/fault: '));
});

test('of two phrases of a category that share words, the longer is marked', () => {
  assert.deepEqual(brief('It was the worst day of my whole life.'), [
    'catastrophe: worst day of my whole life',
  ]);
});

test('phrases of two categories may share words', () => {
  assert.equal(new Set(findings('I guess we decided it, kind of.').map((f) => f.category)).size, 2);
});

test('an honest estimate isn’t a hedge', () => {
  for (const text of [
    'It cost about $2,000, maybe 2,100.',
    'Roughly 40 people waited for around an hour or so.',
    'I’d say about 30 of them, probably 31.',
    'It was a little over $31,000, more or less 5 percent.',
  ])
    assert.deepEqual(brief(text), [], text);
});

test('quotations and code are other people’s words', () => {
  for (const text of [
    'She said, “I guess mistakes were made.”',
    'She said, "I guess mistakes were made."',
    'She said, «I guess mistakes were made.»',
    'She said, ‘I guess mistakes were made, and didn’t see it.’',
    'Er sagte: „I guess mistakes were made.“',
    'Type `I guess mistakes were made`.',
    'Before.\n\n```\nI guess mistakes were made.\n```\n\nAfter.',
    '~~~\nI guess mistakes were made.',
  ])
    assert.deepEqual(brief(text), [], text);
});

test('odd marks hide nothing else', () => {
  for (const text of [
    '“I guess mistakes were made.',
    'A 5" pipe. I guess mistakes were made. Another 6" pipe.',
    'I guess mistakes were made.” And “more.”',
    'One ` I guess mistakes were made.',
    'The nurses’ desk. I guess mistakes were made at the nurses’ desk.',
    'An open “quote here.\n\nI guess mistakes were made. He said “yes.”',
  ])
    assert.deepEqual(brief(text), ['hedge: I guess', 'no-actor: mistakes were made'], text);
});

test('a phrase doesn’t go on past the end of a sentence, or around a quotation', () => {
  for (const text of ['It was sort. Of course.', 'It was my “own” fault: I let. Me down.'])
    assert.deepEqual(brief(text), [], text);
  assert.deepEqual(brief('so we\ndecided to wait\n'), ['we: we\ndecided']);
});

test('text in other languages isn’t marked, and English beside it is', () => {
  for (const text of [
    'Ich habe den Termin verpasst, weil ich die E-Mail nicht gelesen hatte. Es war ein total disaster für uns alle dort.',
    'El proyecto fracasó porque no pregunté al cliente, y perdimos el contrato; fue un total fiasco para la empresa entera.',
    'J’ai promis la date sans demander à l’équipe, et ce fut un total fiasco pour tout le monde cette année-là.',
    'Я обещал дату, не спросив команду. 我没有问团队就答应了日期。',
  ])
    assert.deepEqual(brief(text), [], text);
  assert.deepEqual(
    brief('Ich habe den Termin leider verpasst, und zwar ganz allein. I guess I was slow.'),
    ['hedge: I guess'],
  );
});

test('emoji, other scripts, and marks between words neither move offsets nor break anything', () => {
  const text = '😬👨‍👩‍👧 שלום \u202eI guess\u202c 🙈 I was slow — mistakes were made 🤷🏽‍♀️.';
  const found = findings(text);
  assertSound(text, found);
  assert.deepEqual(
    found.map(({ phrase }) => phrase),
    ['I guess', 'mistakes were made'],
  );
});

test('any text gets findings that fit it', () => {
  const bits = fc.constantFrom(
    ...'I|we|they|guess|decided|kind|of|sorry|so|very|was|missed|the|my|boss|fault|’s|n’t|did|not|“|”|"|‘|’|`|```|\n|\n\n|. |, |…|😬|\ud83d|\u202e|#|12|$2,000|é|e\u0301|İ'.split(
      '|',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(bits, fc.string()), { maxLength: 60 }).map((all) => all.join(' ')),
    fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(fc.property(texts, (text) => assertSound(text, findings(text))));
});

test('the work grows with the length of the text, whatever is in it', () => {
  const index = indexOf(LEXICON);
  const stepsOf = (text: string): number => {
    const work = { steps: 0 };
    findWith(index, text, work);
    return work.steps;
  };
  const answer = readFileSync('tests/wording/tuned/nurse-weak.txt', 'utf8');
  const REPEATED = [
    'so very ',
    'we ',
    'I guess ',
    'my boss my team the ',
    'learned that the most ',
    'was not been also ',
    'really ',
    'it was never ever also just ',
    '“',
    '"',
    '‘',
    '`',
    "'s",
    'a',
    'a’',
    ' , ',
    '\n',
    answer,
  ];
  for (const bit of REPEATED) {
    const words = Math.ceil(4000 / bit.length);
    const once = stepsOf(bit.repeat(words));
    const tenfold = stepsOf(bit.repeat(words * 10));
    assert.ok(tenfold <= 12 * once + 1000, `${bit}: ${once} steps, then ${tenfold}`);
    assert.ok(tenfold <= 700 * bit.length * words * 10, `${bit}: ${tenfold} steps`);
  }
});

test('20,000 words at once are no problem', () => {
  const answer = readFileSync('tests/wording/tuned/nurse-strong.txt', 'utf8');
  const count = Math.ceil(20_000 / answer.split(/\s+/).length);
  const text = `${answer}\nI guess mistakes were made.\n\n`.repeat(count);
  assertSound(text, findings(text));
  assert.ok(findings(text).length >= 2 * count);
});

test('a phrase that starts inside a contraction is shown with the whole word', () => {
  const [finding] = findings('It cost us a day, and I’m more careful now.');
  assert.equal(finding?.phrase, 'I’m more careful now');
});
