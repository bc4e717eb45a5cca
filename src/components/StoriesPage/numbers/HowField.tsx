import { type ReactNode, useEffect, useRef } from 'react';
import { watchDraft } from '../../../practice/unsaved';
import { useDraft } from '../../../practice/use-draft';
import OtherDraft from '../../Attempt/OtherDraft';
import SavedHereNote from '../../SavedHereNote';
import styles from './styles.module.css';

/** A line for what the reader would answer if asked about a figure. */
export default function HowField({ id, label }: { id: string; label: string }): ReactNode {
  const draft = useDraft({ id });
  const field = useRef<HTMLInputElement>(null);
  const release = useRef<() => void>(undefined);
  const letGo = (): void => {
    release.current?.();
    release.current = undefined;
  };
  useEffect(() => () => release.current?.(), []);
  return (
    <>
      <label className={styles.how}>
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          dir="auto"
          value={draft.text}
          onChange={({ target }) => {
            draft.write(target.value);
            watchDraft(id);
          }}
          onFocus={() => {
            release.current ??= draft.hold();
          }}
          onBlur={({ target }) => {
            // The field is still focused if the reader only switched to another tab or window.
            if (document.activeElement !== target) letGo();
          }}
        />
      </label>
      <SavedHereNote what="your answer" kept="" state={draft.state} />
      <OtherDraft draft={draft} onChosen={() => field.current?.focus()} />
    </>
  );
}
