import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { titleOf } from '../../stories/story';
import { useStories } from '../../stories/use-stories';
import styles from './styles.module.css';

/** How many stories are shown. The others are one click away. */
const SHOWN = 3;

/** The reader's own stories, each to open or to say out loud; without any, a way to begin one. */
export default function YourStories(): ReactNode {
  const { active } = useStories();
  return (
    <section className={styles.stories} aria-labelledby="your-stories">
      <h2 id="your-stories">Your stories</h2>
      {active.length === 0 ? (
        <p>
          Turn a failure of your own into an answer.{' '}
          <Link to="/stories/">Start your first story</Link>
        </p>
      ) : (
        <>
          <ul>
            {active.slice(0, SHOWN).map((story) => (
              <li key={story.id}>
                <Link to={`/stories/?story=${story.id}`} dir="auto">
                  {titleOf(story)}
                </Link>
                <Link
                  className="button-plain"
                  to={`/stories/?story=${story.id}&step=rehearse`}
                  aria-label={`Say it: ${titleOf(story)}`}
                >
                  Say it
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/stories/">
              {active.length > SHOWN ? `All ${active.length} stories` : 'Work on your stories'}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
