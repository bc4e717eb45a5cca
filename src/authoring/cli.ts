import { checkGuides } from './check';
import { formatProblems } from './problems';

/** `npm run check`: every author's mistake in docs/, a line each, without building the site. */
const { guides, problems } = checkGuides('docs');
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const count = (of: (guide: (typeof guides)[number]) => number): number => guides.reduce((sum, guide) => sum + of(guide), 0);
  const cards = count(({ items }) => items.decks.reduce((sum, deck) => sum + deck.cards.length, 0));
  const boxes = count(({ items }) => items.checklists.reduce((sum, list) => sum + list.items.length, 0));
  console.log(`docs: ${guides.length} guides, ${cards} cards, ${boxes} checklist items, no mistake found`);
}
