import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { storyTime } from '../../model/talk-time';
import { type Story, titleOf } from '../../stories/story';
import TimeBar from '../Story/TimeBar';
import StoryTools from './StoryTools';
import type { StepId } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';

interface Props {
  stories: readonly Story[];
  /** Where a story opens. */
  step: StepId;
}

/** Stories as a list, each with how long it takes, and what can be done with it. */
export default function Stories({ stories, step }: Props): ReactNode {
  const { to } = usePlace();
  return (
    <ol className={styles.stories}>
      {stories.map((story, at) => {
        const time = storyTime(story.parts);
        const written = time.parts.some(({ words }) => words > 0);
        return (
          <li key={story.id} className={styles.card} data-own-story={story.id}>
            <h2 className={styles.name}>
              <Link to={to({ story: story.id, step })}>{titleOf(story)}</Link>
            </h2>
            {written ? (
              <TimeBar time={time} />
            ) : (
              <p className={styles.fine}>Nothing written yet.</p>
            )}
            <StoryTools story={story} first={at === 0} last={at === stories.length - 1} />
          </li>
        );
      })}
    </ol>
  );
}
