import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { StoryPartName } from '../../../model/items';
import { CUES } from '../../../practice/speaking/parts';
import { watchDraft } from '../../../practice/unsaved';
import { useDraft } from '../../../practice/use-draft';
import { cuesOf, textId } from '../../../stories/ids';
import { cuesOver, MOST_CUES } from '../../../stories/sheet/cues';
import OtherDraft from '../../Attempt/OtherDraft';
import { whyNotSaved } from '../../why-not-saved';
import styles from './cues.module.css';

/** One line for the cue words of a part. */
export default function CueField({
  story,
  part,
}: {
  story: string;
  part: StoryPartName;
}): ReactNode {
  const id = textId(story, cuesOf(part));
  const draft = useDraft({ id });
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  const release = useRef<() => void>(undefined);
  useEffect(() => () => release.current?.(), []);
  const over = cuesOver(draft.text);
  return (
    <div className={styles.cue} data-part={part.toLowerCase()}>
      <label>
        <span className={styles.name}>
          <b aria-hidden="true">{part[0]}</b>
          {part}
        </span>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          dir="auto"
          maxLength={120}
          placeholder={CUES[part].join(', ')}
          aria-describedby={noteId}
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
            if (document.activeElement === target) return;
            release.current?.();
            release.current = undefined;
          }}
        />
      </label>
      <p id={noteId} className={styles.note} role="status">
        {over > 0 && `Only the first ${MOST_CUES} are shown. `}
        {whyNotSaved(draft.state, 'your words')}
      </p>
      <OtherDraft draft={draft} onChosen={() => field.current?.focus()} />
    </div>
  );
}
