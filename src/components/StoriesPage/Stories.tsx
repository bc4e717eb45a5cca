import { type ReactNode, useState } from 'react';
import type { Story } from '../../stories/story';
import LeftRow from './LeftRow';
import StoryCard from './StoryCard';
import type { StepId } from './steps';
import styles from './styles.module.css';

interface Props {
  stories: readonly Story[];
  /** Where a story opens. */
  step: StepId;
}

/** A story that left the list in this visit, and the place that it had. */
interface Left {
  story: Story;
  at: number;
}

/**
 * Stories as a list. One that's archived or deleted leaves a line in its place, with a way to undo
 * that.
 */
export default function Stories({ stories, step }: Props): ReactNode {
  const [left, setLeft] = useState<readonly Left[]>([]);
  const rows: ({ story: Story; place: number } | Left)[] = stories.map((story, place) => ({
    story,
    place,
  }));
  const isHere = (id: string): boolean => stories.some((story) => story.id === id);
  for (const one of left) if (!isHere(one.story.id)) rows.splice(one.at, 0, one);
  return (
    <ol className={styles.stories}>
      {rows.map((row, at) => (
        <li key={row.story.id} className={styles.item} data-own-story={row.story.id}>
          {'place' in row ? (
            <StoryCard
              story={row.story}
              step={step}
              at={row.place}
              of={stories.length}
              isBack={left.some(({ story }) => story.id === row.story.id)}
              onLeave={() =>
                setLeft([
                  ...left.filter(({ story }) => story.id !== row.story.id),
                  { story: row.story, at },
                ])
              }
            />
          ) : (
            <LeftRow story={row.story} />
          )}
        </li>
      ))}
    </ol>
  );
}
