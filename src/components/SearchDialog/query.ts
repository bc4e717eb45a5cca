/**
 * Words that say nothing about what a question is about: those of grammar, and those that almost
 * every interview question has.
 */
const COMMON = new Set(
  `a about again all also am an and any anybody anyone anything are as asked at be because been before being but by can
  could did do does doing done don’t ever every example for from gave get give given got had has have having he her him his
  how i i’m if in into is it its it’s just let like made make many me more most much my myself of on one only or other our out
  over own really say she should so some somebody someone something such tell than that that’s the their them then there
  these they thing this those through time to too up us very was wasn’t we were what what’s when where which while who whom
  whose why will with would not want wanted things thing went came come goes way least happen work you you’ve your yours yourself describe share talk walk ask happen happened situation`.split(
    /\s+/,
  ),
);

/** How many words of a query count. Nobody needs more, and each is a search of its own. */
const MOST_WORDS = 12;

/** The words of a query to search for, each once. If all are common ones, it's those. */
export function wordsToFind(query: string): string[] {
  const words = query
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[^\p{L}\p{N}’]+/u)
    .map((word) => word.replace(/^’+|’+$/g, ''))
    .filter(Boolean);
  const telling = words.filter((word) => !COMMON.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
}

/** What a search for one word found, best first. */
export interface Match {
  /** Identifies what was found, in every search. */
  id: string;
  score: number;
}

/** Something that was found by at least one word. */
export interface Found<Hit extends Match> {
  id: string;
  score: number;
  /** What each word found there. */
  hits: Hit[];
}

/**
 * Merges what each word of a query found, best first. A place doesn't need to have all words, but
 * each one counts, and rare ones count more: their scores are higher.
 */
export function mergeHits<Hit extends Match>(byWord: readonly (readonly Hit[])[]): Found<Hit>[] {
  const found = new Map<string, Found<Hit>>();
  for (const hits of byWord)
    for (const hit of hits) {
      const entry = found.get(hit.id) ?? { id: hit.id, score: 0, hits: [] };
      entry.hits.push(hit);
      entry.score += hit.score;
      found.set(hit.id, entry);
    }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
