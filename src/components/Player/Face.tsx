import clsx from 'clsx';
import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Gets the focus when this side appears. */
  ref: Ref<HTMLDivElement>;
  /** What screen readers call it. */
  label: string;
  /** Whether the answer was right, if it shows one. */
  right?: boolean | undefined;
  children: ReactNode;
}

/** What the player is showing: a prompt, a verdict, or the end. */
export default function Face({ ref, label, right, children }: Props): ReactNode {
  return (
    <div
      className={clsx(
        styles.face,
        right !== undefined && [styles.turned, right ? styles.right : styles.missed],
      )}
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label={label}
    >
      {children}
    </div>
  );
}
