import Link from '@docusaurus/Link';
import { type ReactNode, useRef } from 'react';
import { useDraft } from '../../practice/use-draft';
import { useHold } from '../../practice/use-hold';
import { useStorageState } from '../../practice/use-reviews';
import { MEMORIES, memoryId } from '../../stories/start/memories';
import { FULL } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import OtherDraft from '../Attempt/OtherDraft';
import { useSay } from '../PracticeFrame/StatusMessage';
import common from './common.module.css';
import styles from './styles.module.css';
import { usePlace } from './use-place';
import { useTitle } from './use-title';

/** A worksheet of memories: a line each, and a way to make a story of one. */
export default function Memories(): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  const { to } = usePlace();
  const { said, say } = useSay();
  const isSaved = useStorageState() === 'saved';
  return (
    <>
      <Link className={styles.back} to={to({})}>
        ← My stories
      </Link>
      <h1 ref={title} tabIndex={-1}>
        Find a failure
      </h1>
      <p className={styles.lead}>
        Write a few words next to whatever comes to mind, and leave the rest empty. Two or three
        lines are plenty.
      </p>
      <ol className={styles.memories}>
        {MEMORIES.map((memory) => (
          <li key={memory.id}>
            <Memory memory={memory} onFull={() => say(FULL)} />
          </li>
        ))}
      </ol>
      {said}
      {isSaved && (
        <p className={styles.fine}>Your lines are saved in this browser and nowhere else.</p>
      )}
    </>
  );
}

function Memory({
  memory,
  onFull,
}: {
  memory: (typeof MEMORIES)[number];
  onFull(): void;
}): ReactNode {
  const { go } = usePlace();
  const draft = useDraft({ id: memoryId(memory) });
  const { hold, onBlur } = useHold(draft);
  const field = useRef<HTMLInputElement>(null);
  const line = draft.text.trim();
  const begin = (): void => {
    const story = browserStories().create({ title: line });
    if (story === undefined) onFull();
    else go({ story, step: 'questions' });
  };
  return (
    <>
      <label className={styles.memory}>
        <span>{memory.prompt}</span>
        <input
          ref={field}
          className={common.line}
          type="text"
          autoComplete="off"
          dir="auto"
          maxLength={200}
          value={draft.text}
          onChange={({ target }) => draft.write(target.value)}
          onFocus={hold}
          onBlur={onBlur}
        />
      </label>
      <OtherDraft draft={draft} onChosen={() => field.current?.focus()} />
      {line && (
        <button
          type="button"
          className="button-plain"
          aria-label={`Start a story: ${line}`}
          onClick={begin}
        >
          Start this story
        </button>
      )}
    </>
  );
}
