import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Whether it's visible on a screen with scripts. Without scripts and in print, it always is. */
  open: boolean;
  /** Gets the focus once it's open. */
  ref?: Ref<HTMLDivElement>;
  /** What screen readers call it. */
  label: string;
  children: ReactNode;
}

/**
 * Hides its children until the reader has answered. They're always in the served page, just not
 * visible.
 */
export default function Reveal({ open, ref, label, children }: Props): ReactNode {
  return (
    <div
      className={styles.reveal}
      data-open={open}
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label={label}
    >
      {children}
    </div>
  );
}
