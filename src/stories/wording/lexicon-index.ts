import type { Entry } from './entry';
import { firstWords } from './first-words';
import { type Matcher, matcherOf } from './matcher';

/** An entry that's ready to be looked for. */
export interface Ready {
  entry: Entry;
  /** What clears it, once that's been asked for. */
  unless?: Matcher[];
}

/** A pattern with its entry. */
interface Candidate {
  matcher: Matcher;
  ready: Ready;
}

/** The patterns of a lexicon by the words they can begin with, so that a word is compared with few. */
export interface LexiconIndex {
  byWord: Map<string, Candidate[]>;
  /** Those that begin with any of many words. */
  rest: Candidate[];
}

/** Throws an `Error` that quotes the pattern if one is malformed. */
export function indexOf(entries: readonly Entry[]): LexiconIndex {
  const byWord = new Map<string, Candidate[]>();
  const rest: Candidate[] = [];
  for (const entry of entries) {
    const ready: Ready = { entry };
    for (const phrase of entry.phrases) {
      const candidate = { matcher: matcherOf(phrase), ready };
      const words = firstWords(candidate.matcher.parsed.phrase);
      if (!words) rest.push(candidate);
      for (const word of words ?? []) {
        const candidates = byWord.get(word);
        if (candidates) candidates.push(candidate);
        else byWord.set(word, [candidate]);
      }
    }
  }
  return { byWord, rest };
}
