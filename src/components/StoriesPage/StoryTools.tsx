import type { ReactNode } from 'react';
import { FULL, type Story, titleOf } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import { useSay } from '../PracticeFrame/StatusMessage';
import styles from './styles.module.css';

interface Props {
  story: Story;
  /** Whether it's the first or the last of its list. */
  first: boolean;
  last: boolean;
}

/** What can be done with a story as a whole, folded away. */
export default function StoryTools({ story, first, last }: Props): ReactNode {
  const { said, say } = useSay();
  const { id } = story;
  const { archived } = story.fields;
  const stories = browserStories();
  const tools: [name: string, act: (() => void) | undefined][] = archived
    ? [['Bring back', () => !stories.unarchive(id) && say(FULL)]]
    : [
        ['Move up', first ? undefined : () => stories.move(id, -1)],
        ['Move down', last ? undefined : () => stories.move(id, 1)],
        ['Duplicate', () => stories.duplicate(id) === undefined && say(FULL)],
        ['Archive', () => stories.archive(id)],
      ];
  return (
    <details className={styles.menu}>
      <summary aria-label={`More for ${titleOf(story)}`}>More</summary>
      <div className={styles.tools}>
        {[...tools, ['Delete', () => stories.remove(id)] as const].map(([name, act]) => (
          <button
            key={name}
            type="button"
            className="button-plain"
            aria-disabled={act === undefined}
            onClick={act}
          >
            {name}
          </button>
        ))}
        {said}
      </div>
    </details>
  );
}
