import type { Store } from './record';

/**
 * Keeps a text of the reader's whose place in a draft another text has just taken, so that the reader can still get at it.
 *
 * @param id the item whose draft it is
 * @returns how to take it back
 */
export type KeepOther = (store: Store, id: string, text: string) => () => void;

/** Adds the text to the end of the draft, after a blank line: taking the draft back takes it back too. */
export const keepOther: KeepOther = (store, id, text) => {
  store.entries.draft.put(id, (present) => ({
    at: Math.max(store.now(), (present?.at ?? -1) + 1),
    text: present?.text ? `${present.text}\n\n${text}` : text,
  }));
  return () => undefined;
};
