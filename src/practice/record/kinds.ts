import {
  array,
  boolean,
  custom,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  literal,
  object,
  picklist,
  safeParse,
  string,
} from 'valibot';
import { type JsonObject, migrate, VERSION } from './migrations';
import {
  endOf,
  type LoggedReview,
  mergeLogs,
  NO_REVIEWS,
  type ReviewLog,
  subtractLog,
  uniteLogs,
} from './review';

/**
 * Everything that sets one kind of stored entry apart. The methods are in method form, which lets
 * code that works for any kind take a `Kind<unknown>`.
 */
export interface Kind<Content> {
  /**
   * The folder, below the site's namespace, in which version 1 stored this kind. An entry moves
   * when it's next written.
   */
  formerFolder?: string;
  /**
   * What an entry without any information holds. An import writes it in place of an entry that it
   * empties.
   */
  empty: Content;
  /**
   * Reads a stored object of the current version.
   *
   * @param drop called with what was left out, in stored form, if only part of the object is bad
   * @returns undefined if the object doesn't have this kind's form
   */
  decode(stored: JsonObject, drop?: (bad: object) => void): Content | undefined;
  /** The stored form, without its version. */
  encode(content: Content): object;
  /**
   * Merges what two tabs have for one id. Neither the order of the arguments nor merging again may
   * make a difference.
   */
  merge(one: Content, other: Content): Content;
  /** Whether two contents say the same, apart from when they were written. */
  isSame(one: Content, other: Content): boolean;
  /**
   * Dates a content so that it wins over `replaced` in every tab. `now` is in milliseconds since
   * 1970.
   */
  redate(content: Content, replaced: Content | undefined, now: number): Content;
  /**
   * What an import takes from a file, so that a wrong clock's dates don't win over everything the
   * reader does later.
   *
   * @param limit milliseconds since 1970; what is dated then or later is left out
   * @param drop called with what was left out, if that's only part of the content
   * @returns undefined if nothing is left
   */
  datedBefore(content: Content, limit: number, drop: (late: Content) => void): Content | undefined;
  /** What an entry holds once an imported one was added to it. */
  add(present: Content, imported: Content): Content;
  /** Even an import that replaces everything only adds to entries of this kind. */
  isOnlyAddedTo?: true;
  /**
   * For contents that add up: what the reader added since an import, so that undoing the import
   * leaves it.
   */
  subtract?(present: Content, imported: Content): Content;
  /**
   * The reader's own text. An import that replaces it stores it as another version of the draft.
   */
  text?(content: Content): string;
}

/** When two of these have one id, the later one wins. */
export interface Dated {
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Other versions of a draft, from other tabs or a file, until the reader picks one; the oldest
 * first.
 */
export interface Conflict extends Dated {
  texts: readonly string[];
}

// Every guide loads this file. Where an own check is shorter than valibot's pipelines, it keeps the
// script smaller.

/** Milliseconds since 1970, within what a Date can hold (ECMA-262, “Time Values”). */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15;
const time = custom<number>(isTime);
const lettersAndDigits = custom<string>(
  (value) => typeof value === 'string' && /^[\da-z]{1,16}$/.test(value),
);

const storedReview = object({
  at: time,
  grade: picklist(['missed', 'knew']),
  wording: lettersAndDigits,
  by: lettersAndDigits,
  undone: exactOptional(literal(true)),
});
/**
 * A review in stored and exported JSON, where the content hash is `wording` and the visit is `by`.
 */
export type StoredReview = InferOutput<typeof storedReview>;
// Both list the keys in the same order, so that equal logs have equal JSON.
const fromStored = ({ at, grade, wording, by, undone }: StoredReview): LoggedReview => ({
  at,
  grade,
  contentHash: wording,
  visitId: by,
  ...(undone && { undone }),
});
const toStored = ({ at, grade, contentHash, visitId, undone }: LoggedReview): StoredReview => ({
  at,
  grade,
  wording: contentHash,
  by: visitId,
  ...(undone && { undone }),
});

const reviews: Kind<ReviewLog> = {
  empty: NO_REVIEWS,
  decode(stored, drop) {
    const { since, reviews: all } = stored;
    if (!isTime(since) || !Array.isArray(all)) return undefined;
    const good: LoggedReview[] = [];
    const bad: unknown[] = [];
    for (const each of all) {
      const result = safeParse(storedReview, each);
      if (result.success) good.push(fromStored(result.output));
      else bad.push(each);
    }
    if (bad.length > 0 && good.length === 0) return undefined;
    if (bad.length > 0) drop?.({ ...stored, reviews: bad });
    return { since, reviews: good };
  },
  encode: ({ since, reviews }) => ({ since, reviews: reviews.map(toStored) }),
  merge: mergeLogs,
  isSame: (one, other) => JSON.stringify(one.reviews) === JSON.stringify(other.reviews),
  redate: ({ reviews }, replaced = NO_REVIEWS, now) => ({ since: endOf(replaced, now), reviews }),
  datedBefore({ since, reviews }, limit, drop) {
    const good = reviews.filter(({ at }) => at < limit);
    if (good.length === 0 && reviews.length > 0) return undefined;
    if (good.length < reviews.length)
      drop({ since, reviews: reviews.filter(({ at }) => at >= limit) });
    // When the log was last reset matters to its own browser only.
    return { since: since < limit ? since : 0, reviews: good };
  },
  add: uniteLogs,
  subtract: subtractLog,
};

/** A kind whose entries have one date as a whole, so that of two entries the later one wins. */
const dated = <Content extends Dated>(
  schema: GenericSchema<unknown, Content>,
  empty: Content,
  differences: Partial<Kind<Content>> = {},
): Kind<Content> => ({
  empty,
  decode(stored) {
    const result = safeParse(schema, stored);
    return result.success ? result.output : undefined;
  },
  encode: (content) => content,
  merge: later,
  isSame: (one, other) => JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 }),
  redate: (content, replaced) => ({
    ...content,
    at: Math.max(content.at, (replaced?.at ?? -1) + 1),
  }),
  datedBefore: (content, limit) => (content.at < limit ? content : undefined),
  add: (present, imported) => (present.at > imported.at ? present : imported),
  ...differences,
});

/** The later of two; for two of the same time, a choice that doesn't depend on their order. */
function later<Content extends Dated>(one: Content, other: Content): Content {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

const TABLE = {
  /** Whether the reader ticked an item. */
  tick: dated(
    object({ at: time, ticked: boolean() }),
    { at: 0, ticked: false },
    { formerFolder: 'v1/tick/' },
  ),
  /** The reader's own text for an item. */
  draft: dated(
    object({ at: time, text: string() }),
    { at: 0, text: '' },
    {
      formerFolder: 'v1/draft/',
      // However late it is, an empty draft in a file is no reason to empty the one here.
      add: (present, imported) =>
        present.at > imported.at || !imported.text.trim() ? present : imported,
      text: ({ text }) => text,
    },
  ),
  /** Other versions of a draft. */
  conflict: dated<Conflict>(
    object({ at: time, texts: array(string()) }),
    { at: 0, texts: [] },
    {
      add: (present, { at, texts }) => ({ at, texts: [...new Set([...present.texts, ...texts])] }),
      isOnlyAddedTo: true,
    },
  ),
  /** All reviews of an item. */
  reviews,
  /** Something that the reader set, under a name instead of an item's id. */
  setting: dated(object({ at: time, value: string() }), { at: 0, value: '' }),
};

/** The name of a kind, which is part of the keys of its entries. */
export type KindName = keyof typeof TABLE;

/** What an entry holds, by its kind. */
export type Contents = {
  [Name in KindName]: (typeof TABLE)[Name] extends Kind<infer Content> ? Content : never;
};

export type Draft = Contents['draft'];

/** The table of all kinds. A new kind is a new row. */
export const KINDS: { readonly [Name in KindName]: Kind<Contents[Name]> } = TABLE;

export const isKindName = (name: string): name is KindName => Object.hasOwn(KINDS, name);

/** The names of all kinds, in the order in which an export lists them. */
export const KIND_NAMES: readonly KindName[] = Object.keys(KINDS).filter(isKindName);

/**
 * Reads an entry of this or an earlier version out of parsed JSON.
 *
 * @param drop called with the JSON of what was left out, if only part of the entry is bad
 * @returns undefined if it isn't an entry of this kind
 */
export function readEntry<Content>(
  kind: Kind<Content>,
  value: unknown,
  drop?: (bad: string) => void,
): Content | undefined {
  const stored = migrate(value);
  return stored && kind.decode(stored, (bad) => drop?.(JSON.stringify(bad)));
}

/** An entry as it's stored and exported. */
export const toJson = <Content>(kind: Kind<Content>, content: Content): object => ({
  version: VERSION,
  ...kind.encode(content),
});

/** {@link Kind.isSame} for contents that may be missing. */
export const areSame = <Content>(
  kind: Kind<Content>,
  one: Content | undefined,
  other: Content | undefined,
): boolean => (one && other ? kind.isSame(one, other) : one === other);
