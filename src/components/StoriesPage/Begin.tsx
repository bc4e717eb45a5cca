import type { ReactNode } from 'react';
import { FULL } from '../../stories/story';
import { browserStories, useStories } from '../../stories/use-stories';
import { useSay } from '../PracticeFrame/StatusMessage';
import type { StepId } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';

/** Three ways to begin a story. The questions are the main one. */
export default function Begin({ first }: { first: boolean }): ReactNode {
  const { go } = usePlace();
  const { said, say } = useSay();
  useStories();
  const begin = (step: StepId): void => {
    const story = browserStories().create();
    if (story === undefined) say(FULL);
    else go({ story, step });
  };
  return (
    <section className={styles.begin} aria-labelledby="begin">
      <h2 id="begin">{first ? 'Start your first story' : 'Start another story'}</h2>
      <div className={styles.tools}>
        <button
          type="button"
          className={first ? 'button-primary' : 'button-plain'}
          onClick={() => begin('questions')}
        >
          Start with questions: 10 minutes
        </button>
        <button type="button" className="button-plain" onClick={() => go({ memories: true })}>
          Find a failure first
        </button>
        <button type="button" className="button-plain" onClick={() => begin('write')}>
          Start with a blank page
        </button>
        {said}
      </div>
      {first && (
        <p className={styles.fine}>
          You get one question per screen, such as “Who was let down?” Your answers become a first
          draft. You can skip any of them, and stop and go on whenever you like.
        </p>
      )}
    </section>
  );
}
