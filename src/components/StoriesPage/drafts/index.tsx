import { type ReactNode, useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from '../../../practice/storage/browser-store';
import { type MovableDraft, movableDrafts } from '../../../stories/move-drafts';
import type { Story } from '../../../stories/story';
import { useGuides } from '../use-guides';
import Draft from './Draft';
import styles from './styles.module.css';

/** What the reader wrote for tasks on the guides, to use in a story. */
export default function Drafts({ stories }: { stories: readonly Story[] }): ReactNode {
  const sources = useGuides().drafts;
  const found = useSyncExternalStore(
    subscribeToStore,
    () => JSON.stringify(movableDrafts(browserStore(), sources)),
    () => '[]',
  );
  const drafts: MovableDraft[] = JSON.parse(found);
  if (drafts.length === 0) return null;
  return (
    <details className={styles.drafts}>
      <summary>Drafts from your practice ({drafts.length})</summary>
      <p className={styles.fine}>
        You wrote these in exercises. If you add one to a story, it also stays where it is.
      </p>
      <ul>
        {drafts.map((draft) => (
          <Draft key={draft.source.id} draft={draft} stories={stories} />
        ))}
      </ul>
    </details>
  );
}
