import { type ReactNode, useState } from 'react';
import { browserStore } from '../../../practice/storage/browser-store';
import { useTicks } from '../../../practice/use-ticks';
import { coverage } from '../../../stories/coverage';
import type { Story } from '../../../stories/story';
import { useGuides } from '../use-guides';
import Boxes from './Boxes';
import Clusters from './Clusters';
import styles from './styles.module.css';

/** Which question the stories answer between them, and which one nothing answers yet. */
export default function Coverage({ stories }: { stories: readonly Story[] }): ReactNode {
  const guides = useGuides();
  // Has this show what's checked on the guide, too.
  const { ticked } = useTicks(guides.boxes);
  // On a phone, the summary says the most important thing.
  const [open] = useState(() => window.matchMedia('(width >= 48rem)').matches);
  const { clusters, boxes, unanswered } = coverage(stories, guides, browserStore().isTicked);
  if (clusters.length === 0) return null;
  const answered = clusters.length - unanswered.length;
  return (
    <section className={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage">Which questions can you answer?</h2>
      <p className={styles.sum} data-all={unanswered.length === 0}>
        {unanswered.length === 0
          ? 'You have a story for every question.'
          : `You have a story for ${answered} of ${clusters.length}. Still missing: `}
        {unanswered.map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && '; '}
            <strong>{name}</strong>
          </span>
        ))}
        {unanswered.length > 0 && '.'}
      </p>
      <details open={open}>
        <summary>Match your stories and the questions</summary>
        <Clusters stories={stories} rows={clusters} />
        {boxes.length > 0 && <Boxes stories={stories} rows={boxes} ticked={ticked} />}
      </details>
    </section>
  );
}
