import { Fragment, type ReactNode, useState } from 'react';
import type { Remark } from './look';
import { piecesOf } from './pieces';
import styles from './styles.module.css';

/** The text again, to read, with what's remarked. For browsers that can't mark it in the field. */
export default function MarkedCopy({
  text,
  remarks,
}: {
  text: string;
  remarks: readonly Remark[];
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.copy} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Show the marks in the text</summary>
      {open && (
        <p className={styles.text} dir="auto">
          {piecesOf(text, remarks).map(({ from, words, isMarked }) =>
            isMarked ? <mark key={from}>{words}</mark> : <Fragment key={from}>{words}</Fragment>,
          )}
        </p>
      )}
    </details>
  );
}
