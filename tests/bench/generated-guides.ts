import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readGuides } from '../../src/authoring/check';
import {
  PUBLISHED_IDS_FILE,
  publish,
  readPublishedIds,
  writePublishedIds,
} from '../../src/authoring/published/published-ids';
import { PUBLISHED_PAGES_FILE, publishPages } from '../../src/authoring/published/published-pages';
import { copyProject } from '../project-copy';

/** How many guides are in a folder, which is a section of the sidebar. A convention of ours. */
const IN_A_FOLDER = 20;
/** How many sentences a section has: three of these are about 600 words, with the deck. */
const SENTENCES = 14;
const CARDS = 10;

const TRADES = ['baker', 'nurse', 'teacher', 'welder', 'courier', 'barber', 'farmer', 'plumber'];
const THINGS = ['rota', 'menu', 'budget', 'report', 'release', 'delivery', 'lesson', 'repair'];
const WRONG = ['late', 'lost', 'wrong', 'missed', 'hurried', 'unread', 'broken', 'forgotten'];
const DONE = ['checked', 'dated', 'counted', 'shared', 'signed', 'planned', 'tested', 'read'];

const PATTERNS = [
  'One {trade} tells you about the {wrong} {thing} of week {number}.',
  'Nobody had {done} the {thing}, and {number} people waited for it.',
  'The {trade} says which decision was theirs, and names the day.',
  'You hear what it cost: {number} hours, and the trust of one person.',
  'Listen for the moment when the {thing} could still have been {done}.',
  'The answer gets stronger when the {trade} leaves out the excuse about the {thing}.',
  'A second {trade} had seen the {wrong} {thing}, and said nothing for {number} days.',
  'Ask yourself who would have {done} it if you had asked.',
  'The change has to be small enough to do every week.',
  'Since then, the {trade} has had each {thing} {done} by a second person.',
  'That took {number} minutes each time, and it has held for a year.',
  'Say the number once, and don’t round it up.',
];

/** A guide as text, twice: for this site, and for one that knows only Markdown. */
export interface GeneratedGuide {
  /** Its path in `docs/`, without an extension. */
  name: string;
  mdx: string;
  markdown: string;
}

/**
 * The guides for a benchmark: each about 600 words in three sections, with a deck of ten cards, and
 * a link to the guide before it. Always the same for the same `count`.
 */
export const generateGuides = (count: number): GeneratedGuide[] =>
  Array.from({ length: count }, (_, at) => guideAt(at));

/** The address of the first guide that isn't the first page of a folder. */
export const GENERATED_PAGE = '/guides/section-0/guide-1/';

/**
 * Copies the project into a folder, replacing what was there, adds generated guides to its own, and
 * publishes their ids and addresses. `npm run check` finds no mistake in the copy.
 */
export function copyWithGeneratedGuides(folder: string, count: number): void {
  copyProject(folder);
  writeGuides(path.join(folder, 'docs'), generateGuides(count), 'mdx');
  const idsFile = path.join(folder, PUBLISHED_IDS_FILE);
  const guides = readGuides(path.join(folder, 'docs'), undefined, folder);
  writePublishedIds(publish(readPublishedIds(idsFile), guides), idsFile);
  publishPages(guides, path.join(folder, PUBLISHED_PAGES_FILE));
}

/** Writes guides into a folder, as `.mdx` for this site, or as plain `.md`. */
export function writeGuides(folder: string, guides: GeneratedGuide[], as: 'mdx' | 'md'): void {
  for (const { name, mdx, markdown } of guides) {
    const file = path.join(folder, `${name}.${as}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, as === 'mdx' ? mdx : markdown);
  }
}

const nameOf = (at: number): string => {
  const within = at % IN_A_FOLDER;
  return `section-${Math.floor(at / IN_A_FOLDER)}/${within === 0 ? 'index' : `guide-${within}`}`;
};

function guideAt(at: number): GeneratedGuide {
  const words = wordsAt(at);
  const title = `The ${words.wrong} ${words.thing} of ${words.trade} ${at}`;
  const before = at % IN_A_FOLDER > 0 ? at - 1 : at;
  const text = (extension: string, deck: string): string => `---
sidebar_position: ${1000 + at}
title: ${title}
description: What a listener hears in story ${at}, about a ${words.thing} that was ${words.wrong}.
keywords:
  - ${words.wrong} ${words.thing}
---

# ${title}

Read this to hear how a ${words.trade} tells about a ${words.thing} that was ${words.wrong}.

## What happened in story ${at}

${paragraphs(at, 0)}

## What the ${words.trade} changed

${paragraphs(at, 1)}

Read [the story before](./${path.basename(nameOf(before))}.${extension}) too.

${deck}

## What you can take from it

${paragraphs(at, 2)}
`;
  const table = cards(at);
  return {
    name: nameOf(at),
    mdx: text('mdx', `<DoDontQuiz id="deck-${at}" theme="learning">\n\n${table}\n\n</DoDontQuiz>`),
    markdown: text('md', table),
  };
}

function paragraphs(at: number, section: number): string {
  const sentences = Array.from({ length: SENTENCES }, (_, place) => {
    const pattern = PATTERNS[(at * 5 + section * 7 + place) % PATTERNS.length] ?? '';
    return fill(pattern, at + place * 3 + section);
  });
  const half = SENTENCES / 2;
  return `${sentences.slice(0, half).join(' ')}\n\n${sentences.slice(half).join(' ')}`;
}

const cards = (at: number): string =>
  [
    '| Card | Do | Don’t | Why |',
    '|------|----|-------|-----|',
    ...Array.from({ length: CARDS }, (_, place) =>
      fill(
        `| \`card-${place}\` | Say that the {thing} wasn’t {done} in week {number} | Say that the {trade} lost {thing} ${place} | The ${at + 2} people who hear it want to know what you do with each {thing} now. |`,
        at * 7 + place,
      ),
    ),
  ].join('\n');

const wordsAt = (at: number): Record<string, string> => ({
  trade: pick(TRADES, at),
  thing: pick(THINGS, Math.floor(at / 3)),
  wrong: pick(WRONG, Math.floor(at / 5)),
  done: pick(DONE, Math.floor(at / 7)),
  number: String(2 + (at % 97)),
});

const pick = (words: string[], at: number): string => words[at % words.length] ?? '';

function fill(pattern: string, at: number): string {
  const words = wordsAt(at);
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
