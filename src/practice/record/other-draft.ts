import { addText } from './drafts';
import type { Store } from './record';

/**
 * Stores a text whose place in a draft another text has just taken, as another version that the reader can pick.
 *
 * @param id the item whose draft it is
 * @returns how to take it back
 */
export function keepOther(
  { entries: { conflict }, now }: Store,
  id: string,
  text: string,
): () => void {
  const dateAfter = (at = -1): number => Math.max(now(), at + 1);
  const before = conflict.get(id);
  conflict.put(id, (present) => ({
    at: dateAfter(present?.at),
    texts: addText(present?.texts ?? [], text),
  }));
  return () => {
    if (conflict.isPending(id)) conflict.adopt(id, before ?? { at: 0, texts: [] });
    else
      conflict.put(id, (present) => ({
        at: dateAfter(present?.at),
        texts: (present?.texts ?? []).filter((each) => each !== text),
      }));
  };
}
