import type { ReactNode } from 'react';
import styles from './room.module.css';

/** Four corners, outward and inward. */
const CORNERS = {
  enter: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  leave: 'M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4',
};

/** Fills the screen with the room, and leads back. On a phone, its picture stands for its name until then. */
export default function FullScreenButton({
  full,
  onClick,
}: {
  full: boolean;
  onClick(): void;
}): ReactNode {
  const name = full ? 'Leave full screen' : 'Full screen';
  return (
    <button
      type="button"
      className={`button-plain ${styles.full}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={full ? CORNERS.leave : CORNERS.enter}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        />
      </svg>
      <span className={styles.fullName}>{full ? 'Leave' : 'Full screen'}</span>
    </button>
  );
}
