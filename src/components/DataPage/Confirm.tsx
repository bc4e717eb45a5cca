import { type ReactNode, useId, useRef } from 'react';
import styles from './styles.module.css';

interface Props {
  /** The label of the button. */
  label: string;
  /** The question in the dialog. */
  question: string;
  /** The label of the button that confirms. */
  action: string;
  /** What the reader should know before they confirm. */
  children: ReactNode;
  onConfirm(): void;
}

/** A button that asks for confirmation first. */
export default function Confirm({
  label,
  question,
  action,
  children,
  onConfirm,
}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <button type="button" className="button-plain" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <p className={styles.question} id={title}>
          {question}
        </p>
        {children}
        <div className={styles.tools}>
          <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {action}
          </button>
        </div>
      </dialog>
    </>
  );
}
