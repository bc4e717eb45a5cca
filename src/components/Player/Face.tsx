import clsx from 'clsx';
import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Where the focus goes when it comes up. */
  ref: Ref<HTMLDivElement>;
  /** What it is called when the focus goes there. */
  label: string;
  /** Whether the answer that it shows was right, where it shows one. */
  right?: boolean | undefined;
  children: ReactNode;
}

/** One side of what is on show: what is asked, what the answer is worth, or the end. */
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
