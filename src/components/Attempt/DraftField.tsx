import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { watchDraft } from '../../practice/unsaved';
import type { DraftState } from '../../practice/use-draft';
import { useHold } from '../../practice/use-hold';
import SavedHereNote from '../SavedHereNote';
import styles from './styles.module.css';

interface Props {
  /** The item's id. */
  id: string;
  label: string;
  draft: DraftState;
  onType(text: string): void;
  /** Said below the label. */
  hint?: string;
  /** How many lines the field has at first. */
  rows?: number;
  /** Whether it only says that the draft is saved when it isn't. */
  quiet?: boolean;
}

const RULES = 6;

/**
 * A field for the reader's own text, which is saved in this browser. In print, it shows that text,
 * or lines to write on.
 */
export default function DraftField({
  id: item,
  label,
  draft,
  onType,
  hint,
  rows = 7,
  quiet = false,
}: Props): ReactNode {
  const id = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { hold, onBlur } = useHold(draft);

  // The reader may have typed something before the scripts loaded, and may still be typing.
  const adopt = useEffectEvent(() => {
    if (field.current?.value) {
      draft.add(field.current.value);
      watchDraft(item);
    }
    if (document.activeElement === field.current) hold();
  });
  useLayoutEffect(() => adopt(), []);

  return (
    <>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className={styles.hint} id={hintId}>
            {hint}
          </p>
        )}
        <textarea
          ref={field}
          id={id}
          rows={rows}
          dir="auto"
          aria-describedby={hint && hintId}
          autoComplete="off"
          value={draft.text}
          onChange={({ target }) => {
            onType(target.value);
            watchDraft(item);
          }}
          onFocus={hold}
          onBlur={onBlur}
        />
        <SavedHereNote
          what="your draft"
          kept={quiet ? '' : 'Your draft is saved in this browser and nowhere else.'}
          state={draft.state}
        />
      </div>
      <div className={styles.paper}>
        <p className={styles.label}>{label}</p>
        {draft.text ? (
          <p className={styles.typed}>{draft.text}</p>
        ) : (
          Array.from({ length: RULES }, (_, at) => <div key={at} className={styles.rule} />)
        )}
      </div>
    </>
  );
}
