import type { CategoryId, GuideLink } from './categories';

/** One thing people say, in all the ways they say it. */
export interface Entry<Name extends string = string> {
  category: CategoryId;
  /** Unique in its category. Readers’ dismissed findings are stored under it, so it never changes. */
  name: Name;
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
}

/** All entries of a category. A file of the lexicon lists them without it. */
export const entriesOf = <Name extends string>(
  category: CategoryId,
  listed: Omit<Entry<Name>, 'category'>[],
): Entry<Name>[] => listed.map((entry) => ({ category, ...entry }));

/** Sentences that an entry must and must not match. They aren't sent to readers. */
export interface Examples {
  hits: [string, ...string[]];
  misses: [string, ...string[]];
}

/** Examples for each entry of a list, by its name. The compiler names one that has none. */
export type ExamplesOf<List extends Entry[]> = Record<List[number]['name'], Examples>;
