import Link from '@docusaurus/Link';
import { type ReactNode, useId, useState } from 'react';
import { STORY_PARTS, type StoryPartName } from '../../../model/items';
import { PART_NAMES } from '../../../stories/ids';
import type { MovableDraft } from '../../../stories/move-drafts';
import { FULL, type Story, titleOf } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import { useSay } from '../../PracticeFrame/StatusMessage';
import { usePlace } from '../use-place';
import styles from './styles.module.css';

/** In the list of stories: the one that isn't there yet. */
const NEW = 'new';

interface Props {
  draft: MovableDraft;
  stories: readonly Story[];
}

/** One draft: where it's from, how it begins, and a way to add it to a part of a story. */
export default function Draft({ draft: { source, text }, stories }: Props): ReactNode {
  const { to } = usePlace();
  const { said, say } = useSay();
  const title = useId();
  const [picked, setPicked] = useState(stories[0]?.id ?? NEW);
  const [part, setPart] = useState<StoryPartName>('Situation');
  const target = stories.find(({ id }) => id === picked);
  const inside = stories.filter(({ parts }) =>
    STORY_PARTS.some((each) => parts[each].includes(text)),
  );
  const add = (): void => {
    const all = browserStories();
    const id = target?.id ?? all.create({ title: source.title });
    if (id === undefined) {
      say(FULL);
      return;
    }
    all.append(id, PART_NAMES[part], text);
    setPicked(id);
    say(`It’s in the ${part} of “${target ? titleOf(target) : source.title}” now.`);
  };
  return (
    <li className={styles.draft}>
      <h3 id={title}>
        <Link to={source.read.href}>{source.title}</Link>
      </h3>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {inside.length > 0 && (
        <p className={styles.fine}>
          In{' '}
          {inside.map((story, at) => (
            <span key={story.id}>
              {at > 0 && ', '}
              <Link to={to({ story: story.id, step: 'write' })}>{titleOf(story)}</Link>
            </span>
          ))}
        </p>
      )}
      <div className={styles.tools}>
        <label>
          <span>Add to</span>
          <select
            value={target?.id ?? NEW}
            autoComplete="off"
            onChange={(event) => setPicked(event.target.value)}
          >
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {titleOf(story)}
              </option>
            ))}
            <option value={NEW}>A new story</option>
          </select>
        </label>
        <label>
          <span>Part</span>
          <select
            value={part}
            autoComplete="off"
            onChange={(event) => {
              const found = STORY_PARTS.find((each) => each === event.target.value);
              if (found) setPart(found);
            }}
          >
            {STORY_PARTS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button type="button" className="button-plain" aria-describedby={title} onClick={add}>
          Add
        </button>
        {said}
      </div>
    </li>
  );
}
