import { type ReactNode, useRef } from 'react';
import { watchDraft } from '../../../practice/unsaved';
import { useDraft } from '../../../practice/use-draft';
import { useHold } from '../../../practice/use-hold';
import OtherDraft from '../../Attempt/OtherDraft';
import SavedHereNote from '../../SavedHereNote';
import common from '../common.module.css';
import styles from './styles.module.css';

/** A line for what the reader would answer if asked about a figure. */
export default function HowField({ id, label }: { id: string; label: string }): ReactNode {
  const draft = useDraft({ id });
  const field = useRef<HTMLInputElement>(null);
  const { hold, onBlur } = useHold(draft);
  return (
    <>
      <label className={styles.how}>
        <span>{label}</span>
        <input
          ref={field}
          className={common.line}
          type="text"
          autoComplete="off"
          dir="auto"
          value={draft.text}
          onChange={({ target }) => {
            draft.write(target.value);
            watchDraft(id);
          }}
          onFocus={hold}
          onBlur={onBlur}
        />
      </label>
      <SavedHereNote what="your answer" kept="" state={draft.state} />
      <OtherDraft draft={draft} onChosen={() => field.current?.focus()} />
    </>
  );
}
