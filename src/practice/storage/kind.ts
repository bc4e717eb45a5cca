import { type JsonObject, migrate, VERSION } from './migrations';

/**
 * Everything that sets one kind of stored entry apart from the others.
 *
 * These are methods, not properties with functions, because TypeScript then takes every kind for a
 * `Kind<unknown>`, as code for all kinds needs it.
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
