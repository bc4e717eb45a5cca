import type { ReactNode } from 'react';
import { FULL } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import { useSay } from '../PracticeFrame/StatusMessage';
import type { StepId } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';

/** Three ways to begin a story. The questions are the main one. */
export default function Begin({ first }: { first: boolean }): ReactNode {
  const { go } = usePlace();
  const { said, say } = useSay();
  const begin = (step: StepId): void => {
    const story = browserStories().create();
    if (story === undefined) say(FULL);
    else go({ story, step });
  };
  const ways = [
    {
      name: 'Start with questions: 10\u00a0minutes',
      about: 'One question per screen, such as “Who was let down?” Your answers become a draft.',
      act: () => begin('questions'),
    },
    {
      name: 'Find a failure first',
      about: 'Ten prompts to jog your memory. Write a few words next to what comes to mind.',
      act: () => go({ memories: true }),
    },
    {
      name: 'Start with a blank page',
      about: 'You know what to tell. Write it in five parts.',
      act: () => begin('write'),
    },
  ];
  return (
    <section className={styles.begin} aria-labelledby="begin">
      <h2 id="begin">{first ? 'Start your first story' : 'Start another story'}</h2>
      <ul className={styles.ways}>
        {ways.map(({ name, about, act }, at) => (
          <li key={name}>
            <button
              type="button"
              className={first && at === 0 ? 'button-primary' : 'button-plain'}
              onClick={act}
            >
              {name}
            </button>
            <p className={styles.fine}>{about}</p>
          </li>
        ))}
      </ul>
      {said}
    </section>
  );
}
