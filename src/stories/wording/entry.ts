import type { CategoryId, GuideLink } from './categories';

/** One thing people say, in all the ways they say it. */
export interface Entry {
  /** `category/name`. Readers’ dismissed findings are stored under it, so it never changes. */
  id: `${CategoryId}/${string}`;
  category: CategoryId;
  /** Patterns, any of which may match. `pattern.ts` explains the language. */
  phrases: string[];
  /** Patterns that clear the phrase if one matches nearby in the same sentence. */
  unless?: string[];
  /** Why the phrase works against the reader: one plain sentence of at most 20 words. */
  reason: string;
  /**
   * What to try instead. `{phrase}` becomes the reader’s words, `{rest}` the same without the first
   * word, and `{without}` the reader’s sentence without them. It never has figures.
   */
  rewrite: string;
  /** A better place to read on than the category’s. */
  guide?: GuideLink;
  /** Sentences the entry must match. */
  hits: [string, ...string[]];
  /** Sentences that look alike, and that the entry must not match. */
  misses: [string, ...string[]];
}

/** An entry as a file of the lexicon lists it. The category goes in front of its name. */
export type Listed = Omit<Entry, 'id' | 'category'> & { name: string };

/** All entries of a category. */
export const entriesOf = (category: CategoryId, listed: Listed[]): Entry[] =>
  listed.map(({ name, ...entry }) => ({ id: `${category}/${name}`, category, ...entry }));
