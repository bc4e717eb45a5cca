import { ByFirstWord } from './by-first-word';
import type { Entry } from './entry';
import { splitLead } from './lead';
import { type Matcher, matcherOf } from './matcher';
import type { Node } from './pattern';

/** An entry that's ready to be looked for. */
export interface Ready {
  entry: Entry;
  /** What clears it, once that's been asked for. */
  unless?: ByFirstWord<Matcher>;
}

/** A pattern with its entry. */
export interface Candidate {
  /** The pattern without its lead, if it has one. */
  matcher: Matcher;
  ready: Ready;
  /** Where it is in the lexicon. */
  order: number;
}

/** What several patterns begin with, so that it's looked for once, and how they go on. */
interface Lead {
  matcher: Matcher;
  tails: ByFirstWord<Candidate>;
}

/** The patterns of a lexicon by how they begin. */
export interface LexiconIndex {
  leads: ByFirstWord<Lead>;
  /** Those that can't be parted. */
  whole: ByFirstWord<Candidate>;
}

/** Throws an `Error` that quotes the pattern if one is malformed. */
export function indexOf(entries: readonly Entry[]): LexiconIndex {
  const leads = new ByFirstWord<Lead>();
  const whole = new ByFirstWord<Candidate>();
  const known = new Map<string, Lead>();
  const leadFor = (phrase: Node): Lead => {
    const key = JSON.stringify(phrase);
    const lead = known.get(key) ?? {
      matcher: { parsed: { phrase } },
      tails: new ByFirstWord<Candidate>(),
    };
    if (!known.has(key)) leads.add(phrase, lead);
    known.set(key, lead);
    return lead;
  };
  let order = 0;
  for (const entry of entries) {
    const ready: Ready = { entry };
    for (const written of entry.phrases) {
      const { parsed } = matcherOf(written);
      const parts = splitLead(parsed.phrase);
      const phrase = parts?.tail ?? parsed.phrase;
      const candidate = { matcher: { parsed: { ...parsed, phrase } }, ready, order: order++ };
      (parts ? leadFor(parts.lead).tails : whole).add(phrase, candidate);
    }
  }
  return { leads, whole };
}
