import { type ReactNode, useEffect, useRef, useState } from 'react';
import note from '../shared-styles/note.module.css';
import styles from './styles.module.css';

interface Props {
  /** The button's label. */
  label: string;
  /** The label of the text, if it's shown for copying by hand. */
  name: string;
  text(): string;
  className?: string;
}

/**
 * Copies text to the clipboard. If the browser doesn't allow that, shows the text, selected, so
 * that the reader can copy it by hand.
 */
export default function CopyButton({
  label,
  name,
  text,
  className = 'button-plain',
}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied.');
    } catch {
      setByHand(text());
      dialog.current?.showModal();
    }
  };

  return (
    <>
      <button type="button" className={className} onClick={copy} onBlur={() => setSaid('')}>
        {label}
      </button>
      <span className={note.status} role="status">
        {said}
      </span>
      <dialog ref={dialog} className={styles.byHand} aria-label="Copy by hand">
        <p>
          Your browser didn’t let us copy this. The text is selected, so you can copy it yourself:
        </p>
        <textarea
          ref={field}
          readOnly
          rows={8}
          value={byHand}
          aria-label={name}
          onFocus={({ target }) => target.select()}
        />
        <form method="dialog">
          <button type="submit" className="button-plain">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
