import clsx from 'clsx';
import { type ReactNode, useRef } from 'react';
import print from '../shared-styles/open-in-print.module.css';
import { useOpenInPrint } from '../use-open-in-print';
import styles from './styles.module.css';

interface Props {
  /** The label that opens it. */
  summary: string;
  className?: string;
  /** The table. */
  children: ReactNode;
}

/**
 * The whole table of a component that shows it bit by bit. It's closed at first, and open without
 * scripts and in print.
 */
export default function WholeTable({ summary, className, children }: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useOpenInPrint(root);
  return (
    <div ref={root} className={clsx(styles.whole, className)}>
      <details className={print.details}>
        <summary>{summary}</summary>
        {children}
      </details>
    </div>
  );
}
