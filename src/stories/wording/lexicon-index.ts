import type { Entry } from './entry';
import { firstWords } from './first-words';
import { type Matcher, matcherOf } from './matcher';
import { leadOf, type Node } from './pattern';

/** An entry that's ready to be looked for. */
export interface Ready {
  entry: Entry;
  /** What clears it, once that's been asked for. */
  unless?: Matcher[];
}

/** A pattern with its entry. */
interface Candidate {
  matcher: Matcher;
  /** The list of words it begins with. Many phrases share one, so that it's looked for once. */
  lead: Matcher | undefined;
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
  const leads = new Map<Node, Matcher>();
  const leadFor = (matcher: Matcher): Matcher | undefined => {
    const phrase = leadOf(matcher.parsed);
    if (!phrase) return undefined;
    const lead = leads.get(phrase) ?? { parsed: { phrase } };
    leads.set(phrase, lead);
    return lead;
  };
  for (const entry of entries) {
    const ready: Ready = { entry };
    for (const phrase of entry.phrases) {
      const matcher = matcherOf(phrase);
      const candidate = { matcher, lead: leadFor(matcher), ready };
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
