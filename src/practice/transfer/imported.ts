import type { Entries } from '../storage/entries';
import { areSame } from '../storage/kind';
import type { Store } from '../storage/practice-store';

/** A part of an import that was carried out. */
export interface Imported {
  /** Undoes it, unless the reader has changed the entry since. */
  undo(): void;
  /**
   * Removes what it stored if everything was deleted meanwhile. Returns false if there was nothing
   * to remove.
   */
  erase(): boolean;
}

/**
 * Puts a file's content into an entry, dated so that it wins in every tab.
 *
 * @param result what the entry is to hold; gets what any tab has stored
 * @param storeReplaced stores the text that `after` replaces, if it would be lost otherwise, and
 *   returns how to undo that
 */
export function putImported<Content>(
  { writer, now }: Store,
  { kind, get, put, keyOf, isPending, internals }: Entries<Content>,
  id: string,
  result: (present: Content | undefined) => Content,
  storeReplaced: (before: Content | undefined, after: Content) => (() => void) | undefined,
): Imported {
  let before: Content | undefined;
  put(id, (present) => {
    before = present;
    return kind.redate(result(present), present, now());
  });
  const after = get(id) ?? kind.empty;
  const undoStoreReplaced = storeReplaced(before, after);

  const isUntouched = (): boolean => areSame(kind, get(id), after);
  const { add, subtract } = kind;
  /**
   * Sets the entry to `base` and what the reader added since the import; undefined if contents of
   * this kind don't add up.
   */
  const reset =
    subtract &&
    ((base: Content): void =>
      put(id, (present = kind.empty) =>
        kind.redate(add(base, subtract(present, after)), present, now()),
      ));
  return {
    undo() {
      if (!reset && !isUntouched()) return;
      undoStoreReplaced?.();
      if (isUntouched() && isPending(id)) {
        // The storage never took the import, so it still has what was there before.
        writer.forget(keyOf(id));
        internals.known.delete(id);
        if (areSame(kind, get(id), before)) return;
      }
      const base = before;
      if (reset) reset(base ?? kind.empty);
      else if (base) put(id, (present) => kind.redate(base, present, now()));
      else {
        // An empty entry would hide the one of an id that the item had before.
        internals.known.delete(id);
        for (const prefix of internals.prefixes)
          writer.write(prefix + id, () => writer.storage().removeItem(prefix + id));
      }
    },
    erase() {
      if (!get(id)) return false;
      undoStoreReplaced?.();
      if (isUntouched()) {
        internals.known.delete(id);
        writer.forget(keyOf(id));
        internals.prefixes.forEach((prefix) => writer.storage().removeItem(prefix + id));
      } else reset?.(kind.empty);
      return true;
    },
  };
}
