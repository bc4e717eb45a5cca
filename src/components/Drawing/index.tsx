import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What it's drawn as. */
  kind: string;
  /** The list or table it's drawn from: read aloud, it's that list or table. */
  children: ReactNode;
}

/** A list or a table of a guide, drawn by its style alone. */
export default function Drawing({ kind, children }: Props): ReactNode {
  return (
    <figure className={styles.drawing} data-drawing={kind}>
      {children}
    </figure>
  );
}
