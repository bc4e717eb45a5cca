/** A piece of a text, and whether it's what the reader searched for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** How many words of a text a result shows. */
const SHOWN = 26;
/** How many of them come before the first one that was found. */
const BEFORE = 4;

/** The part of a text with the most words that were found, by their numbers from 0. */
export function excerptOf(text: string, found: ReadonlySet<number>): Piece[] {
  const words = text.split(/\s+/);
  const starts = [...found].map((at) => Math.max(0, Math.min(at - BEFORE, words.length - SHOWN)));
  const countFrom = (start: number): number =>
    [...found].filter((at) => at >= start && at < start + SHOWN).length;
  const start = starts.reduce(
    (best, each) => (countFrom(each) > countFrom(best) ? each : best),
    starts[0] ?? 0,
  );
  const end = Math.min(start + SHOWN, words.length);
  const pieces = words.slice(start, end).flatMap((word, at) => mark(word, found.has(start + at)));
  return [
    { text: start > 0 ? '… ' : '', isMarked: false },
    ...pieces,
    { text: end < words.length ? '…' : '', isMarked: false },
  ];
}

/** A title with every word marked that begins like one of `words`. */
export const markTitle = (title: string, words: readonly string[]): Piece[] =>
  title.split(/\s+/).flatMap((each) =>
    mark(
      each,
      words.some((word) => bare(each).startsWith(word)),
    ),
  );

/** The words of a text at these numbers from 0, in lower case and without punctuation. */
export function wordsAt(text: string, found: Iterable<number>): string[] {
  const words = text.split(/\s+/);
  return [...found].map((at) => bare(words[at] ?? '')).filter(Boolean);
}

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const bare = (word: string): string => EDGES.exec(word.toLowerCase())?.[2] ?? '';

/** A word and the space after it. Punctuation around it isn't marked. */
function mark(word: string, isMarked: boolean): Piece[] {
  const [, before = '', core = '', after = ''] = EDGES.exec(word) ?? [];
  return [
    { text: before, isMarked: false },
    { text: core, isMarked },
    { text: `${after} `, isMarked: false },
  ];
}
