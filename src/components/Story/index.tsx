import type { ReactNode } from 'react';
import type { StoryPartName } from '../../model/items';
import type { StoryTime } from '../../model/talk-time';
import styles from './styles.module.css';
import TimeBar from './TimeBar';

interface StoryProps {
  id: string;
  /** Who tells it, as in “Engineer.” */
  role?: string;
  /** The speaker's level, as in “IC5.” */
  level?: string;
  time: StoryTime;
  children: ReactNode;
}

/** A model story in its five parts, with a bar above them that shows their shares. */
export default function Story({ id, role, level, time, children }: StoryProps): ReactNode {
  const teller = [role, level].filter(Boolean).join(', ');
  return (
    <figure className={styles.story} data-story={id}>
      {teller && <figcaption className={styles.teller}>{teller}</figcaption>}
      <TimeBar time={time} />
      <dl className={styles.parts}>{children}</dl>
    </figure>
  );
}

interface PartProps {
  name: StoryPartName;
  children: ReactNode;
}

/** One part of a story, with its letter and color. */
export function StoryPart({ name, children }: PartProps): ReactNode {
  return (
    <div className={styles.part} data-part={name.toLowerCase()}>
      <dt>
        <span className={styles.letter} aria-hidden="true">
          {name[0]}
        </span>
        {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
