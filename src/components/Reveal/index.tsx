import type { ReactNode, Ref } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Whether it is shown on a screen with scripts; without scripts and in print it always is. */
  open: boolean;
  /** Where the focus goes once it is open. */
  ref?: Ref<HTMLDivElement>;
  /** What it is called when the focus goes there. */
  label: string;
  children: ReactNode;
}

/** What is held back until the reader has committed to an answer: in the served page all the while, and only not shown. */
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
