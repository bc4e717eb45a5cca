import type { ReactNode } from 'react';
import { type Story, titleOf } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import styles from './styles.module.css';

/** Stories that were deleted: the last one with an undo in reach, and the others folded away. */
export default function Deleted({ stories }: { stories: readonly Story[] }): ReactNode {
  return (
    <details className={styles.more} open>
      <summary>Deleted ({stories.length})</summary>
      <ul className={styles.plain}>
        {stories.map((story) => (
          <li key={story.id}>
            <span>{titleOf(story)}</span>
            <span className={styles.tools}>
              <button
                type="button"
                className="button-plain"
                aria-label={`Undo: bring back ${titleOf(story)}`}
                onClick={() => browserStories().restore(story.id)}
              >
                Undo
              </button>
              <button
                type="button"
                className="button-plain"
                aria-label={`Delete ${titleOf(story)} for good`}
                onClick={() => browserStories().erase(story.id)}
              >
                Delete for good
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
