import { useEffect, useRef, type ReactNode } from 'react';
import type { Draft } from '../../practice/use-draft';
import remark from '../looks/remark.module.css';
import styles from './styles.module.css';

/** Tells that another tab holds a different text for the draft being typed here, and lets the reader choose. */
export default function OtherDraft({ draft, onChosen }: { draft: Draft; onChosen(): void }): ReactNode {
  const { other } = draft;
  const chosen = useRef(false);
  useEffect(() => {
    if (other === undefined && chosen.current) onChosen();
    chosen.current = false;
  }, [other]);
  const choose = (keep: 'here' | 'other'): void => {
    chosen.current = true;
    draft.settle(keep);
  };
  return (
    <div className={other === undefined ? undefined : styles.other}>
      <p className={remark.said} role="status">{other !== undefined && 'Another tab of this browser has a different draft. Yours is still here.'}</p>
      {other !== undefined && (
        <>
          <blockquote>{other || '(an empty draft)'}</blockquote>
          <div className={styles.tools}>
            <button type="button" className="button-plain" onClick={() => choose('here')}>Keep mine</button>
            <button type="button" className="button-plain" onClick={() => choose('other')}>Take that one</button>
          </div>
        </>
      )}
    </div>
  );
}
