import type { DraftSource } from '../model/stories-data';
import type { PracticeStore } from '../practice/storage/practice-store';

/** A draft that the reader wrote for a task of a guide, and could use in a story. */
export interface MovableDraft {
  source: DraftSource;
  text: string;
}

/**
 * The drafts that have a text, in the order of the guides. To use one in a story, `append` it: it
 * stays where it is, too.
 */
export const movableDrafts = (
  record: PracticeStore,
  sources: readonly DraftSource[],
): MovableDraft[] =>
  sources
    .map((source) => ({ source, text: record.draftOf(source.id, source.aliases).trim() }))
    .filter(({ text }) => text);
