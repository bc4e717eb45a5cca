import type { Store } from '../storage/practice-store';

/** A draft for which the file has another text. */
export interface ReplacedDraft {
  /** The item's id. */
  id: string;
  /** The reader's text. */
  goes: string;
  /** The file's text; may be empty. */
  comes: string;
}

/** Gives the ids that an item had before, latest first. */
export type ItemAliases = (id: string) => readonly string[];

/**
 * The text that the reader sees in a draft, if the imported text doesn't contain it; undefined if
 * nothing is lost.
 *
 * @param present the text under the item's own id; without one, the reader sees that of a former id
 */
export function replacedText(
  { entries: { draft } }: Store,
  id: string,
  present: string | undefined,
  imported: string,
  aliasesOf: ItemAliases,
): string | undefined {
  const text = present ?? aliasesOf(id).map(draft.get).find(Boolean)?.text ?? '';
  return text.trim() && !imported.includes(text.trim()) ? text : undefined;
}

/**
 * The text of an older draft in a file, if neither the draft here nor another version of it
 * contains it.
 */
export function olderText(
  { entries: { conflict } }: Store,
  id: string,
  present: string,
  older: string,
): string | undefined {
  const isKnown = (text: string): boolean => text.includes(older.trim());
  if (!present.trim() || !older.trim() || isKnown(present)) return undefined;
  return conflict.get(id)?.texts.some(isKnown) ? undefined : older;
}
