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
import type { Kind } from './kind';
import {
  endOf,
  type LoggedReview,
  mergeLogs,
  NO_REVIEWS,
  type ReviewLog,
  subtractLog,
  uniteLogs,
} from './review';

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

// Every guide loads this file. Two checks of our own keep its script smaller than valibot's
// pipelines.

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

/** A text under a name. */
const value = dated(object({ at: time, value: string() }), { at: 0, value: '' });

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
  setting: value,
  /**
   * One field of one of the reader's own stories, under `story id/field name`. The texts of a story
   * are drafts.
   */
  story: value,
};

/** The name of a kind, which is part of the keys of its entries. */
export type KindName = keyof typeof TABLE;

/** What an entry holds, by its kind. */
export type StoredContents = {
  [Name in KindName]: (typeof TABLE)[Name] extends Kind<infer Content> ? Content : never;
};

export type Draft = StoredContents['draft'];

/** The table of all kinds. A new kind is a new row. */
export const KINDS: { readonly [Name in KindName]: Kind<StoredContents[Name]> } = TABLE;

/** Whether there is a kind of this name. */
export const isKindName = (name: string): name is KindName => Object.hasOwn(KINDS, name);

/** The names of all kinds, in the order in which an export lists them. */
export const KIND_NAMES: readonly KindName[] = Object.keys(KINDS).filter(isKindName);
