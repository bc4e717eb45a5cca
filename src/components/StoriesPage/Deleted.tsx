import type { ReactNode } from 'react';
import { type Story, titleOf } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import Confirm from '../DataPage/Confirm';
import styles from './styles.module.css';

/** Stories that were deleted and can be restored, folded away. */
export default function Deleted({ stories }: { stories: readonly Story[] }): ReactNode {
  return (
    <details className={styles.more}>
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
              <Confirm
                label="Delete for good"
                question={`Delete “${titleOf(story)}” for good?`}
                action="Delete for good"
                onConfirm={() => browserStories().erase(story.id)}
              >
                <p>Everything in this story will be gone. You can’t undo this.</p>
              </Confirm>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
