/**
 * How far tone alone gives the practice away: prints a sheet for somebody who hasn't seen the site, and scores their
 * answers. Not part of `npm test`.
 *
 *     npx tsx tests/bench/guessing.ts quiz     the options of each question, shuffled, without the question
 *     npx tsx tests/bench/guessing.ts cards    one side of each card, shuffled
 *     npx tsx tests/bench/guessing.ts score FILE
 *
 * FILE has a line per answer: `7: B`, `7: BD` if two are asked for, or `12: do`.
 */
import { readFileSync } from 'node:fs';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import type { Phrase } from '../../src/model/rich-text';
import { seeded, shuffle } from '../../src/practice/session/random';
import { numberOfRight, randomSide, shuffledOptions } from '../../src/practice/session/turn';

interface Asked {
  lines: string[];
  right: string;
}

const random = seeded('guessing');
const components = readGuides('docs').flatMap((guide) => guide.components);

const textOf = (words: Phrase): string =>
  words
    .map((piece) =>
      typeof piece === 'string' ? piece : 'text' in piece ? piece.text : textOf(piece.phrase),
    )
    .join('');

const quiz = (): Asked[] =>
  shuffle(
    ofKind(components, 'quiz').flatMap((component) => component.quiz.questions),
    random,
  ).map((question) => {
    const order = shuffledOptions(question, random);
    const wanted = numberOfRight(question);
    const letters = order.map((place, at) => ({ letter: 'ABCDE'[at] ?? '', place }));
    return {
      lines: [
        wanted > 1 ? `choose ${wanted}` : '',
        ...letters.map(({ letter, place }) => {
          const option = question.options[place];
          return `${letter}. ${option ? textOf(option.words) : ''}`;
        }),
      ].filter(Boolean),
      right: letters
        .filter(({ place }) => question.options[place]?.right)
        .map(({ letter }) => letter)
        .join(''),
    };
  });

const cards = (): Asked[] =>
  shuffle(
    ofKind(components, 'deck').flatMap(({ deck }) => deck.cards),
    random,
  ).map((card) => {
    const side = randomSide(random);
    return { lines: [textOf(card[side])], right: side === 'do' ? 'DO' : 'DONT' };
  });

const print = (asked: Asked[]): void =>
  asked.forEach(({ lines }, at) => console.log(`${at + 1}:\n  ${lines.join('\n  ')}\n`));

/** Counts the answers of one sheet. `AB` and `BA` are the same. */
function score(asked: Asked[], text: string): string {
  const given = [...text.matchAll(/^(\d+)\s*[:.]\s*([A-Za-z’']+)/gm)];
  const plain = (letters: string): string =>
    letters
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .split('')
      .sort()
      .join('');
  const hits = given.filter(
    ([, number, letters]) => plain(letters ?? '') === plain(asked[Number(number) - 1]?.right ?? ''),
  );
  return `${hits.length} of ${given.length} right (the sheet has ${asked.length})`;
}

const [what, file] = process.argv.slice(2);
if (what === 'quiz') print(quiz());
else if (what === 'cards') print(cards());
else if (what === 'score' && file) {
  const text = readFileSync(file, 'utf8');
  console.log(score(/do/i.test(text) ? cards() : quiz(), text));
} else console.error('say quiz, cards, or score FILE');
