import type { ReactNode } from 'react';
import type { Draft } from '../../practice/use-draft';
import note from '../shared-styles/note.module.css';

interface Props {
  draft: Draft;
  /** The text that was cleared last and can be had back. */
  cleared: string;
  onClear(text: string): void;
}

/** Clears a draft, and takes that back. */
export default function ClearDraft({ draft, cleared, onClear }: Props): ReactNode {
  const { text } = draft;
  // A text that came since, from another tab, is not to be overwritten by the one that was cleared.
  const undo = text ? '' : cleared;
  const set = (now: string, before: string): void => {
    draft.write(now);
    onClear(before);
  };
  return (
    <>
      <button
        type="button"
        className="button-plain"
        aria-disabled={!undo && !text}
        onClick={() => (undo ? set(undo, '') : text && set('', text))}
      >
        {undo ? 'Undo' : 'Clear my draft'}
      </button>
      <p className={note.status} role="status">
        {undo && 'Draft cleared.'}
      </p>
    </>
  );
}
