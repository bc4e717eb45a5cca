import type { ReactNode } from 'react';
import { STORY_PARTS } from '../../../model/items';
import type { Story } from '../../../stories/story';
import styles from './styles.module.css';

/** What the reader wrote, folded, to look at after the talk. */
export default function Words({ story: { parts, short } }: { story: Story }): ReactNode {
  return (
    <details className={styles.words}>
      <summary>Your words, for after the talk</summary>
      <dl>
        {STORY_PARTS.filter((part) => parts[part].trim()).map((part) => (
          <div key={part} data-part={part.toLowerCase()}>
            <dt>{part}</dt>
            <dd dir="auto">{parts[part]}</dd>
          </div>
        ))}
        {short.trim() && (
          <div>
            <dt>The short version</dt>
            <dd dir="auto">{short}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
