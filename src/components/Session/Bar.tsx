import type { ReactNode } from 'react';
import tools from '../looks/tools.module.css';
import styles from './styles.module.css';

interface Props {
  progress: string;
  /** Whether there is an answer or a skip to take back. */
  canUndo: boolean;
  /** Whether the item at hand is unanswered. */
  canSkip: boolean;
  onUndo(): void;
  onSkip(): void;
  onLeave(): void;
}

/** What stands above the item at hand: how far the session is, and the ways back, past it and out. */
export default function Bar({
  progress,
  canUndo,
  canSkip,
  onUndo,
  onSkip,
  onLeave,
}: Props): ReactNode {
  return (
    <div className={styles.bar}>
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
        <button type="button" className="button-plain" onClick={onLeave}>
          Leave for now
        </button>
      </div>
    </div>
  );
}
