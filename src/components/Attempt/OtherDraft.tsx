import type { ReactNode } from 'react';
import type { Keep } from '../../practice/storage/drafts';
import type { DraftState } from '../../practice/use-draft';
import note from '../shared-styles/note.module.css';
import styles from './styles.module.css';

/** Tells the reader that there's another version of the draft, and lets them choose. */
export default function OtherDraft({
  draft,
  onChosen,
}: {
  draft: DraftState;
  onChosen(): void;
}): ReactNode {
  const { other } = draft;
  const choose = (keep: Keep): void => {
    draft.settle(keep);
    onChosen();
  };
  return (
    <div className={other === undefined ? undefined : styles.other}>
      <p className={note.status} role="status">
        {other !== undefined &&
          'There’s another version of this draft, from another tab or an imported file. Both are saved until you choose.'}
      </p>
      {other !== undefined && (
        <>
          <blockquote>{other || '(an empty draft)'}</blockquote>
          <div className={styles.tools}>
            <button type="button" className="button-plain" onClick={() => choose('here')}>
              Keep mine
            </button>
            <button type="button" className="button-plain" onClick={() => choose('other')}>
              Use that one
            </button>
            <button type="button" className="button-plain" onClick={() => choose('both')}>
              Keep both
            </button>
          </div>
        </>
      )}
    </div>
  );
}
