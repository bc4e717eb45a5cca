import { type ReactNode } from 'react';
import type { Draft } from '../../practice/use-draft';
import styles from './styles.module.css';

interface Props {
  draft: Draft;
  /** The text that was cleared last and can be had back. */
  cleared: string;
  onClear(text: string): void;
}

/** Clears a draft, and takes that back. */
export default function ClearDraft({ draft, cleared, onClear }: Props): ReactNode {
  const { text } = draft;
  const set = (now: string, before: string): void => {
    draft.write(now);
    onClear(before);
  };
  return (
    <>
      <button
        type="button"
        className="button-plain"
        aria-disabled={!cleared && !text}
        onClick={() => (cleared ? set(cleared, '') : text && set('', text))}
      >
        {cleared ? 'Undo' : 'Clear my draft'}
      </button>
      <p className={styles.said} role="status">{cleared && 'Draft cleared.'}</p>
    </>
  );
}
