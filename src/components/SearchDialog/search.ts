import { LINE_BREAK, SEARCH_KINDS } from '../../model/search';
import type { Engine, Hit } from './engine';
import { excerptOf, markTitle, type Piece, wordsAt } from './marks';
import { mergeHits, wordsToFind } from './query';

/** A place that was found. */
export interface Result {
  address: string;
  kind: string;
  title: Piece[];
  /** The page and the heading above, as in “Failure Questions › Common Questions.” */
  place: string;
  excerpt: Piece[];
}

/** How many results are shown. */
const SHOWN = 10;

/** Searches for a word, a few words, or a whole question. The best results come first. */
export async function search(engine: Engine, query: string): Promise<Result[]> {
  const words = wordsToFind(query);
  const byWord = await Promise.all(
    words.map(async (word) => {
      const { results } = await engine.search(word);
      return (await isAbout(word, results)) ? results : [];
    }),
  );
  const best = mergeHits(byWord).slice(0, SHOWN);
  return Promise.all(best.map(({ hits }) => toResult(hits, words)));
}

/**
 * Whether results are about a word. If Pagefind doesn't know it, it searches for a shorter word that
 * begins the same, down to “in” for “initiative.”
 */
async function isAbout(word: string, results: Hit[]): Promise<boolean> {
  const hit = results.find(({ words }) => words.length > 0);
  if (!hit) return true;
  const found = wordsAt((await hit.data()).content, hit.words);
  return found.some((each) => each.length * 2 > word.length);
}

async function toResult(hits: Hit[], words: string[]): Promise<Result> {
  const found = new Set(hits.flatMap((hit) => hit.words));
  const data = await hits[0]?.data();
  const { url = '', content = '', meta = {}, filters = {} } = data ?? {};
  const forms = [...words.filter(({ length }) => length > 2), ...wordsAt(content, found)];
  const kind = Object.entries(SEARCH_KINDS).find(([key]) => key === filters.kind?.[0]);
  return {
    address: url,
    kind: kind?.[1] ?? '',
    title: meta.title ? markTitle(meta.title, forms) : markTitle(bestLine(content, forms), forms),
    place: [meta.page, meta.section].filter(Boolean).join(' › '),
    excerpt: meta.title ? excerptOf(content, found) : [],
  };
}

/** The line of a card that has the most of these words. */
function bestLine(content: string, words: readonly string[]): string {
  const countIn = (line: string): number =>
    markTitle(line, words).filter(({ isMarked }) => isMarked).length;
  return content
    .split(LINE_BREAK)
    .reduce((best, line) => (countIn(line) > countIn(best) ? line : best));
}
