import { type ReactNode, useState } from 'react';
import { STORY_PARTS } from '../../../model/items';
import { hasCues, MOST_CUES } from '../../../stories/sheet/cues';
import { useCues } from '../../../stories/use-cues';
import CueField from './CueField';
import styles from './cues.module.css';

/** A line for the cue words of each part. It's folded once there are some. */
export default function CueFields({ story }: { story: string }): ReactNode {
  const [empty] = useState(!hasCues(useCues(story)));
  return (
    <details className={styles.cues} open={empty}>
      <summary>Your cue words</summary>
      <p className={styles.hint}>
        Up to {MOST_CUES} per part, with commas between them. Choose words that bring the rest back,
        not a sentence to read out.
      </p>
      {STORY_PARTS.map((part) => (
        <CueField key={part} story={story} part={part} />
      ))}
    </details>
  );
}
