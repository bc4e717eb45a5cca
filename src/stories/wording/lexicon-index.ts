import type { Entry } from './entry';
import { type Matcher, matcherOf } from './matcher';

/** An entry that's ready to be looked for. */
export interface Ready {
  entry: Entry;
  unless: Matcher[];
}

/** A pattern with its entry. */
export interface Candidate {
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
    const ready = { entry, unless: (entry.unless ?? []).map(matcherOf) };
    for (const phrase of entry.phrases) {
      const candidate = { matcher: matcherOf(phrase), ready };
      const words = firstWords(candidate.matcher);
      if (!words) rest.push(candidate);
      for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), candidate]);
    }
  }
  return { byWord, rest };
}

/** Undefined if they can't be listed. */
function firstWords({ phrase }: Matcher): Set<string> | undefined {
  const all = new Set<string>();
  for (const { words, prefixes } of phrase.first.keys()) {
    if (!words || prefixes.length > 0 || words.has('#')) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}
