import { type ReactNode, useState } from 'react';
import { readField } from '../../../stories/storage/fields';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import note from '../../shared-styles/note.module.css';
import { FIT_NAMES } from './questions';
import styles from './styles.module.css';

/** Clears all answers, and then undoes that, unless there's a new answer by then. */
export default function Clear({ story }: { story: Story }): ReactNode {
  const [cleared, setCleared] = useState<typeof answers>([]);
  const answers = FIT_NAMES.flatMap((name) => {
    const answer = story.fields[name];
    return answer === undefined ? [] : [{ name, answer }];
  });
  const undo = answers.length === 0 && cleared.length > 0;
  const clear = (): void => {
    setCleared(answers);
    for (const { name } of answers) browserStories().patch(story.id, name, undefined);
  };
  const bringBack = (): void => {
    setCleared([]);
    for (const { name, answer } of cleared)
      browserStories().patch(story.id, name, readField(name, answer));
  };
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className="button-plain"
        aria-disabled={!undo && answers.length === 0}
        onClick={undo ? bringBack : clear}
      >
        {undo ? 'Undo' : 'Clear the answers'}
      </button>
      <p className={note.status} role="status">
        {undo && 'Answers cleared.'}
      </p>
    </div>
  );
}
