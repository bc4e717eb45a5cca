import type { ReactNode } from 'react';
import swap from '../shared-styles/swap.module.css';

const LABELS = {
  tried: 'Show the model answer',
  untried: 'Stuck? See the model',
  open: 'Hide the model',
};

interface Props {
  open: boolean;
  /** Whether the reader has written or spoken an answer. */
  tried: boolean;
  onClick(): void;
}

/**
 * Shows and hides the model. It's as wide as its longest label, so that nothing moves when the
 * label changes.
 */
export default function ShowButton({ open, tried, onClick }: Props): ReactNode {
  const now = open ? 'open' : tried ? 'tried' : 'untried';
  return (
    <button type="button" className="button-plain" onClick={onClick}>
      <span className={swap.swap}>
        {Object.entries(LABELS).map(([name, words]) => (
          <span key={name} aria-hidden={name !== now}>
            {words}
          </span>
        ))}
      </span>
    </button>
  );
}
