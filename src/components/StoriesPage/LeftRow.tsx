import { type ReactNode, useEffect, useRef } from 'react';
import { type Story, titleOf } from '../../stories/story';
import { browserStories, useStory } from '../../stories/use-stories';
import styles from './styles.module.css';

/** What's in the place of a story that was just archived, brought back, or deleted. Takes the focus. */
export default function LeftRow({ story }: { story: Story }): ReactNode {
  const undo = useRef<HTMLButtonElement>(null);
  const now = useStory(story.id);
  useEffect(() => undo.current?.focus(), []);
  if (!now) return null;
  const { id, fields } = now;
  const title = `“${titleOf(now)}”`;
  const back = (): void => {
    if (fields.deleted) browserStories().restore(id);
    else browserStories().unarchive(id);
  };
  return (
    <p className={styles.left}>
      <span role="status">
        {fields.deleted ? 'Deleted' : 'Archived'} {title}.
      </span>
      <button
        ref={undo}
        type="button"
        className="button-plain"
        aria-label={`Undo: bring back ${title}`}
        onClick={back}
      >
        Undo
      </button>
    </p>
  );
}
