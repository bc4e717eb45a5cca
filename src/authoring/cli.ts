import { readFileSync, writeFileSync } from 'node:fs';
import { checkGuides, publishable, readGuides } from './check';
import { ofKind } from './components';
import { fixGuide } from './fix';
import type { Guide } from './guide';
import { normalize } from './normalize';
import { formatProblems, isError } from './problems';
import {
  lostIds,
  PUBLISHED_IDS_FILE,
  publish,
  readPublishedIds,
  writePublishedIds,
} from './published/published-ids';
import {
  checkPages,
  PUBLISHED_PAGES_FILE,
  publishPages,
  readPublishedPages,
} from './published/published-pages';
import { readRedirects } from './published/published-redirects';
import { checkFiles } from './rules/files';
import { updateTables } from './written-tables';

const DOCS = 'docs';

/** `npm run fix`: fixes what needs no judgment, and names the files. */
function fix(): void {
  const before = readGuides(DOCS);
  const taken = new Set(before.flatMap(({ components }) => components.map(({ id }) => id)));
  const lost = lostIds(readPublishedIds(), before);
  for (const { file } of before) {
    const text = readFileSync(file, 'utf8');
    write(file, text, fixGuide(file, normalize(text), taken, lost));
  }
  record(readGuides(DOCS));
  const guide = 'CONTRIBUTING.md';
  const text = readFileSync(guide, 'utf8');
  write(guide, text, updateTables(text));
}

/**
 * Adds the guides' ids and addresses to the lists of what's published, if they can stay forever.
 */
function record(guides: Guide[]): void {
  const lists = [PUBLISHED_IDS_FILE, PUBLISHED_PAGES_FILE].map((file) => ({
    file,
    before: readFileSync(file, 'utf8'),
  }));
  const published = readPublishedIds();
  const good = publishable(guides, published);
  writePublishedIds(publish(published, good));
  publishPages(good);
  for (const { file, before } of lists)
    if (readFileSync(file, 'utf8') !== before) console.log(`fixed ${file}`);
}

function write(file: string, before: string, after: string): void {
  if (after === before) return;
  writeFileSync(file, after);
  console.log(`fixed ${file}`);
}

/** `npm run check`: every author's mistake in docs/, a line each, without building the site. */
function check(): void {
  const guides = readGuides(DOCS);
  const problems = [
    ...checkFiles(DOCS),
    ...checkGuides(guides, readPublishedIds()),
    ...checkPages(guides, readPublishedPages(), readRedirects()),
  ];
  if (problems.length > 0) console.error(formatProblems(problems));
  if (problems.some(isError)) {
    process.exitCode = 1;
    return;
  }
  const all = guides.flatMap(({ components }) => components);
  const sum = (counts: number[]): number => counts.reduce((total, each) => total + each, 0);
  const cards = sum(ofKind(all, 'deck').map(({ deck }) => deck.cards.length));
  const boxes = sum(ofKind(all, 'checklist').map(({ checklist }) => checklist.items.length));
  const questions = sum(ofKind(all, 'quiz').map(({ quiz }) => quiz.questions.length));
  const exercises = ofKind(all, 'exercise').length;
  console.log(
    `${DOCS}: ${guides.length} guides, ${cards} cards, ${boxes} checklist items, ${questions} questions, ${exercises} exercises, no mistake found${problems.length > 0 ? `, warnings: ${problems.length}` : ''}`,
  );
}

try {
  if (process.argv.includes('--fix')) fix();
  check();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
