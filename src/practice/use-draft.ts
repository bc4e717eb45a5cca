import { useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from './storage/browser-store';
import type { Keep } from './storage/drafts';
import type { StorageState } from './storage/writer';
import { useStorageState } from './use-reviews';

export interface DraftState {
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
export function useDraft({ id, aliases }: { id: string; aliases?: string[] }): DraftState {
  const text = useSyncExternalStore(
    subscribeToStore,
    () => browserStore().draftOf(id, aliases),
    () => '',
  );
  const other = useSyncExternalStore(
    subscribeToStore,
    () => browserStore().otherDraftOf(id, aliases),
    () => undefined,
  );
  return {
    text,
    other,
    write: (words) => browserStore().write(id, words),
    add(words) {
      const kept = browserStore().draftOf(id, aliases);
      if (words !== kept) browserStore().write(id, kept ? `${kept}\n\n${words}` : words);
    },
    hold: () => browserStore().hold(id, aliases),
    settle: (keep) => browserStore().settle(id, keep),
    state: useStorageState(id),
  };
}
