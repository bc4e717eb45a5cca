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
  /** Keeps a text that was typed before the draft was known: behind the draft, where there is one and it is another. */
  add(text: string): void;
  /** Keeps other tabs from changing the text on this page; returns how to stop. */
  hold(): () => void;
  /** Ends the choice between the two versions. */
  settle(keep: Keep): void;
  /** Whether the draft outlives this page. */
  state: StorageState;
}

/** The reader's own text for an item, as it stands in this browser; that of a former id counts where there is none. */
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
