import type { ReactNode } from 'react';
import tools from '../shared-styles/tools.module.css';
import styles from './styles.module.css';

interface Props {
  progress: string;
  /** The share of the round that is done, from 0 to 1. */
  share: number;
  /** Whether there is an answer or a skip to undo. */
  canUndo: boolean;
  /** Whether the current item is unanswered. */
  canSkip: boolean;
  onUndo(): void;
  onSkip(): void;
  onLeave?: (() => void) | undefined;
}

/** The progress of the session, and the buttons to go back, skip, and leave. */
export default function Toolbar({
  progress,
  share,
  canUndo,
  canSkip,
  onUndo,
  onSkip,
  onLeave,
}: Props): ReactNode {
  return (
    <div className={styles.toolbar}>
      <p className={styles.progress}>{progress}</p>
      <div className={tools.compact}>
        <button
          type="button"
          className="button-plain"
          aria-keyshortcuts="u"
          aria-disabled={!canUndo}
          onClick={onUndo}
        >
          Undo <kbd aria-hidden="true">u</kbd>
        </button>
        <button
          type="button"
          className="button-plain"
          aria-keyshortcuts="s"
          aria-disabled={!canSkip}
          onClick={onSkip}
        >
          Skip <kbd aria-hidden="true">s</kbd>
        </button>
        {onLeave && (
          <button type="button" className="button-plain" onClick={onLeave}>
            Leave for now
          </button>
        )}
      </div>
      <div className={styles.track} aria-hidden="true">
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
