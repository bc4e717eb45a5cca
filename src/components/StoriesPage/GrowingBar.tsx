import type { ReactNode } from 'react';
import { STORY_PARTS, type StoryPartName } from '../../model/items';
import { countWords, talkTime } from '../../model/talk-time';
import styles from './styles.module.css';

interface Props {
  /** The text of each part. */
  parts: Readonly<Record<StoryPartName, string>>;
  /** The part that the reader is working on, if it's one. */
  here?: StoryPartName;
}

/** How many words make a part as wide as two that are empty: a convention. */
const WORDS_A_STEP = 20;

/** A bar that grows with what the reader writes. Parts without words are there, and empty. */
export default function GrowingBar({ parts, here }: Props): ReactNode {
  const counts = STORY_PARTS.map((name) => ({ name, words: countWords(parts[name]) }));
  const words = counts.reduce((sum, part) => sum + part.words, 0);
  return (
    <>
      <ol className={styles.growing} aria-label="Parts of the story">
        {counts.map((part) => (
          <li
            key={part.name}
            data-part={part.name.toLowerCase()}
            data-empty={part.words === 0}
            aria-current={part.name === here ? 'step' : undefined}
            style={{ flexGrow: 1 + part.words / WORDS_A_STEP }}
          >
            <span aria-hidden="true">{part.name[0]}</span>
            <span className="sr-only">
              {part.name}: {part.words === 0 ? 'empty' : `${part.words} words`}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.fine}>
        {words === 0
          ? 'Your answers fill this bar. They become your first draft.'
          : `About ${talkTime(words).from} seconds to say.`}
      </p>
    </>
  );
}
