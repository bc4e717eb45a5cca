import { addText } from './drafts';
import type { Store } from './practice-store';

/**
 * Stores the text that a draft has just lost to another text, as another version that the reader
 * can pick.
 *
 * @param id the item whose draft it is
 * @returns how to undo this
 */
export function storeOtherDraft(
  { entries: { conflict }, now }: Store,
  id: string,
  text: string,
): () => void {
  const dateAfter = (at = -1): number => Math.max(now(), at + 1);
  const before = conflict.get(id) ?? conflict.kind.empty;
  conflict.put(id, (present) => ({
    at: dateAfter(present?.at),
    texts: addText(present?.texts ?? [], text),
  }));
  return () => {
    if (conflict.isPending(id)) conflict.adopt(id, before);
    else
      conflict.put(id, (present) => ({
        at: dateAfter(present?.at),
        texts: (present?.texts ?? []).filter((each) => each !== text),
      }));
  };
}
