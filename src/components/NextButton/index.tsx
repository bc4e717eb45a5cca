import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  className?: string;
  onClick(): void;
  /** What follows. */
  children: string;
}

/** The button that goes on from an answer, with the key that does the same while the answer has the focus. */
export default function NextButton({ className, onClick, children }: Props): ReactNode {
  return (
    <button
      type="button"
      className={clsx('button-plain', styles.next, className)}
      onClick={onClick}
    >
      <span>{children}</span>
      <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}
