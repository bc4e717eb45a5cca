import { type ReactNode, useState } from 'react';
import { goneFigures, howName } from '../../../stories/figures/marks';
import { textId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import { useTexts } from '../../../stories/use-texts';
import HowField from './HowField';
import styles from './styles.module.css';

/** What the reader wrote about figures that are no longer in the story. It stays in place while it’s edited. */
export default function Gone({ story }: { story: Story }): ReactNode {
  const all = goneFigures(story);
  const texts = useTexts(story.id, all.map(howName));
  const [gone] = useState(() => all.filter((_, at) => texts[at]?.trim()));
  if (gone.length === 0) return null;
  return (
    <details className={styles.gone}>
      <summary>No longer in your story ({gone.length})</summary>
      <ul>
        {gone.map((figure) => (
          <li key={figure.key}>
            <p className={styles.sentence} dir="auto">
              {figure.sentence}
            </p>
            <HowField id={textId(story.id, howName(figure))} label="What you wrote about it" />
          </li>
        ))}
      </ul>
    </details>
  );
}
