import type { ReactNode } from 'react';
import type { DraftState } from '../../practice/use-draft';
import note from '../shared-styles/note.module.css';

interface Props {
  draft: DraftState;
  /** The text that was cleared last, for Undo. */
  cleared: string;
  onClear(text: string): void;
}

/** A button that clears the draft, and then undoes that. */
export default function ClearDraft({ draft, cleared, onClear }: Props): ReactNode {
  const { text } = draft;
  // If another tab has written a new draft since, Undo mustn't overwrite it.
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
