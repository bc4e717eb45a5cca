import type { MouseEvent, ReactNode } from 'react';
import { FULL, type Story, titleOf } from '../../stories/story';
import { browserStories } from '../../stories/use-stories';
import { useSay } from '../PracticeFrame/StatusMessage';
import styles from './styles.module.css';

interface Props {
  story: Story;
  /** Its place in its list, from 0, and how many there are. */
  at: number;
  of: number;
  /** Called before the story leaves its list. */
  onLeave(): void;
}

/** Moves the focus once the page shows what has changed. */
const focusNext = (find: () => HTMLElement | null): void =>
  void requestAnimationFrame(() => find()?.focus());

/** What can be done with a story as a whole, folded away. */
export default function StoryTools({ story, at, of, onLeave }: Props): ReactNode {
  const { said, say } = useSay();
  const { id } = story;
  const stories = browserStories();
  const leave = (act: () => void) => () => {
    onLeave();
    act();
  };
  const move = (by: -1 | 1) => {
    const to = at + by;
    if (to < 0 || to >= of) return undefined;
    return ({ currentTarget }: MouseEvent<HTMLElement>) => {
      // A browser takes the focus away from what moves in the page.
      stories.move(id, by);
      focusNext(() => currentTarget);
      say(`Now ${to + 1} of ${of}.`);
    };
  };
  const duplicate = (): void => {
    const copy = stories.duplicate(id);
    say(copy === undefined ? FULL : 'The copy is the last of your stories.');
  };
  const bringBack = (): void => {
    if (stories.unarchive(id))
      focusNext(() => document.querySelector<HTMLElement>(`[data-own-story="${id}"] a`));
    else say(FULL);
  };
  const tools: [name: string, act: ((event: MouseEvent<HTMLElement>) => void) | undefined][] = story
    .fields.archived
    ? [['Bring back', bringBack]]
    : [
        ['Move up', move(-1)],
        ['Move down', move(1)],
        ['Duplicate', duplicate],
        ['Archive', leave(() => stories.archive(id))],
      ];
  return (
    <details className={styles.menu}>
      <summary aria-label={`More for ${titleOf(story)}`}>More</summary>
      <div className={styles.tools}>
        {[...tools, ['Delete', leave(() => stories.remove(id))] as const].map(([name, act]) => (
          <button
            key={name}
            type="button"
            className="button-plain"
            aria-disabled={act === undefined}
            onClick={act}
          >
            {name}
          </button>
        ))}
        {said}
      </div>
    </details>
  );
}
