import { useSyncExternalStore } from 'react';
import { browserRecord, subscribeToRecord } from './record/browser-record';
import type { Keep } from './record/drafts';
import type { StorageState } from './record/writer';
import { useStorageState } from './use-reviews';

export interface Draft {
  /** The reader's text; empty until the page is hydrated. */
  text: string;
  /** Another version of the text, from another tab or a file. */
  other: string | undefined;
  write(text: string): void;
  /**
   * Stores a text that was typed before the page was hydrated: after the draft, if there is a
   * different one.
   */
  add(text: string): void;
  /** Stops other tabs from changing the text on this page. Returns how to release it. */
  hold(): () => void;
  /** Ends the choice between the two versions. */
  settle(keep: Keep): void;
  /** Whether the draft outlives this page. */
  state: StorageState;
}

/** The reader's own text for an item, or for a former id of it. */
export function useDraft({ id, formerly }: { id: string; formerly?: string[] }): Draft {
  const text = useSyncExternalStore(
    subscribeToRecord,
    () => browserRecord().draftOf(id, formerly),
    () => '',
  );
  const other = useSyncExternalStore(
    subscribeToRecord,
    () => browserRecord().otherDraftOf(id, formerly),
    () => undefined,
  );
  return {
    text,
    other,
    write: (words) => browserRecord().write(id, words),
    add(words) {
      const kept = browserRecord().draftOf(id, formerly);
      if (words !== kept) browserRecord().write(id, kept ? `${kept}\n\n${words}` : words);
    },
    hold: () => browserRecord().hold(id, formerly),
    settle: (keep) => browserRecord().settle(id, keep),
    state: useStorageState(id),
  };
}
