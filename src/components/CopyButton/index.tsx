import { type ReactNode, useEffect, useRef, useState } from 'react';
import swap from '../shared-styles/swap.module.css';
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
 * Copies text to the clipboard. If the browser doesn't allow that, it shows the text selected, to be copied by hand. What
 * it says afterward has its place in the button, so that nothing beside it moves when it's gone again.
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
        <span className={swap.swap}>
          <span aria-hidden={said !== ''}>{label}</span>
          <span aria-hidden={said === ''}>Copied</span>
        </span>
      </button>
      <span className="sr-only" role="status">
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
