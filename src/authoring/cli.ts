import { readFileSync, writeFileSync } from 'node:fs';
import { checkGuides, readGuides } from './check';
import { fixGuide } from './fix';
import { normalize } from './normalize';
import { checkPages, PAGES, publishPages, readPublishedPages } from './pages';
import { formatProblems, isError } from './problems';
import { publish, RECORD, readPublishedIds, writePublishedIds } from './published-ids';
import { checkFiles } from './rules/files';
import { updateTables } from './written-tables';

const DOCS = 'docs';

/** `npm run fix`: fixes what needs no judgment, and says in which files. */
function fix(): void {
  const taken = new Set(readGuides(DOCS).flatMap(({ items }) => items.ids.map(({ id }) => id)));
  for (const { file } of readGuides(DOCS)) {
    const text = readFileSync(file, 'utf8');
    write(file, text, fixGuide(file, normalize(text), taken));
  }
  const records = [RECORD, PAGES].map((file) => ({ file, before: readFileSync(file, 'utf8') }));
  const guides = readGuides(DOCS);
  writePublishedIds(publish(readPublishedIds(), guides));
  publishPages(guides);
  for (const { file, before } of records)
    if (readFileSync(file, 'utf8') !== before) console.log(`fixed ${file}`);
  const guide = 'CONTRIBUTING.md';
  const text = readFileSync(guide, 'utf8');
  write(guide, text, updateTables(text));
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
    ...checkPages(guides, readPublishedPages()),
  ];
  if (problems.length > 0) console.error(formatProblems(problems));
  if (problems.some(isError)) {
    process.exitCode = 1;
    return;
  }
  const count = (of: (guide: (typeof guides)[number]) => number): number =>
    guides.reduce((sum, guide) => sum + of(guide), 0);
  const cards = count(({ items }) => items.decks.reduce((sum, deck) => sum + deck.cards.length, 0));
  const boxes = count(({ items }) =>
    items.checklists.reduce((sum, list) => sum + list.items.length, 0),
  );
  const questions = count(({ items }) =>
    items.quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0),
  );
  const exercises = count(({ items }) => items.exercises.length);
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
