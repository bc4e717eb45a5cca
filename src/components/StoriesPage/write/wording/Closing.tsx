import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { STORY_PARTS } from '../../../../model/items';
import type { Story } from '../../../../stories/story';
import { browserStories } from '../../../../stories/use-stories';
import { BEYOND_WORDS } from './beyond-words';
import styles from './styles.module.css';
import type { Wording } from './use-wording';

/** What no list of phrases can tell: said below the parts, with questions for the reader. */
export default function Closing({ story, wording }: { story: Story; wording: Wording }): ReactNode {
  const { state, remarks, none } = wording;
  if (!Object.values(story.parts).some((text) => text.trim())) return null;
  const all = STORY_PARTS.flatMap((part) => remarks[part]);
  const isClear = all.every(({ dismissal }) => story.dismissed.has(dismissal));
  const bringBack = (): void => {
    for (const key of story.dismissed) browserStories().mark(story.id, 'dismissed', key, '');
  };
  return (
    <section className={styles.closing} aria-labelledby="beyond-words">
      <h3 id="beyond-words">What words can’t show</h3>
      {state === 'missing' && (
        <p>The check for phrases couldn’t load. Reload the page to try again. Your text is safe.</p>
      )}
      {state === 'ready' && isClear && <p>{none}</p>}
      <ul>
        {BEYOND_WORDS.map(({ question, title, path }) => (
          <li key={path}>
            {question} <Link to={path}>{title}</Link>
          </li>
        ))}
      </ul>
      {story.dismissed.size > 0 && (
        <button type="button" className="button-plain" onClick={bringBack}>
          Bring back dismissed phrases ({story.dismissed.size})
        </button>
      )}
    </section>
  );
}
