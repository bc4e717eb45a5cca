import Link from '@docusaurus/Link';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Story, titleOf } from '../../stories/story';
import GrowingBar from './GrowingBar';
import StoryTools from './StoryTools';
import type { StepId } from './steps';
import styles from './styles.module.css';
import { usePlace } from './use-place';

interface Props {
  story: Story;
  /** Where the story opens. */
  step: StepId;
  /** Its place in its list, from 0, and how many there are. */
  at: number;
  of: number;
  /** Whether it had left the list, and the reader undid that. Then it takes the focus. */
  isBack: boolean;
  onLeave(): void;
}

/** A story with its title, how long it takes, and what can be done with it. */
export default function StoryCard({ story, step, at, of, isBack, onLeave }: Props): ReactNode {
  const { to } = usePlace();
  const title = useRef<HTMLAnchorElement>(null);
  const cameBack = useRef(isBack);
  useEffect(() => {
    if (cameBack.current) title.current?.focus();
  }, []);
  const isWritten = Object.values(story.parts).some((text) => text.trim());
  return (
    <div className={styles.card}>
      <h2 className={styles.name} dir="auto">
        <Link ref={title} to={to({ story: story.id, step })}>
          {titleOf(story)}
        </Link>
      </h2>
      {isWritten ? (
        <GrowingBar parts={story.parts} />
      ) : (
        <p className={styles.fine}>
          Nothing written yet.{' '}
          <Link to={to({ story: story.id, step: 'questions' })}>Answer the questions</Link>
        </p>
      )}
      <StoryTools story={story} at={at} of={of} onLeave={onLeave} />
    </div>
  );
}
