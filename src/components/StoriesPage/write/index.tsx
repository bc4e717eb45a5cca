import type { ReactNode } from 'react';
import { STORY_PARTS, type StoryPartName } from '../../../model/items';
import type { Story } from '../../../stories/story';
import PartField from './PartField';
import Short from './Short';
import styles from './styles.module.css';
import Time from './Time';
import Announce from './wording/Announce';
import Closing from './wording/Closing';
import { useWording } from './wording/use-wording';

/** What each part says, and how to begin it. */
const PROMPTS: Record<StoryPartName, string> = {
  Situation: 'Where were you, and what was going on? One or two sentences.',
  Task: 'What were you supposed to do, and how would people know it was done?',
  Action: 'What did you decide, and why did it seem right? Then: where did it go wrong?',
  Result: 'Who was let down, what did it cost, and what did you do about it?',
  Takeaway: 'What do you do differently now, and when did that last make a difference?',
};

/** The five parts of a story to write, each with its marks, and how long the whole takes. */
export default function Write({ story }: { story: Story }): ReactNode {
  const wording = useWording(story.parts);
  const isWritten = Object.values(story.parts).some((text) => text.trim());
  return (
    <>
      <Time story={story} />
      <div className={styles.parts} data-hidden={isWritten && wording.state === 'loading'}>
        {STORY_PARTS.map((part) => (
          <PartField
            key={part}
            story={story}
            part={part}
            prompt={PROMPTS[part]}
            wording={wording}
          />
        ))}
      </div>
      <Short story={story} />
      <Closing story={story} wording={wording} />
      <Announce wording={wording} dismissed={story.dismissed} />
    </>
  );
}
