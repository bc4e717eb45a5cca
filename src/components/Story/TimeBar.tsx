import type { ReactNode } from 'react';
import { type StoryTime, WORDS_A_MINUTE } from '../../model/talk-time';
import styles from './styles.module.css';

/**
 * A story as a bar, with each part as wide as its share of the words. Below it are the time it
 * takes to tell, and the Takeaway's share.
 */
export default function TimeBar({ time: { parts, seconds } }: { time: StoryTime }): ReactNode {
  const takeaway = parts.find(({ name }) => name === 'Takeaway');
  return (
    <div className={styles.time}>
      <div
        className={styles.bar}
        role="img"
        aria-label={`Share of the words: ${parts.map(({ name, percent }) => `${name} ${percent}%`).join(', ')}`}
      >
        {parts.map(({ name, words }) => (
          <span
            key={name}
            className={styles.piece}
            data-part={name.toLowerCase()}
            style={{ flexGrow: words }}
          >
            <span className={styles.initial}>{name[0]}</span>
          </span>
        ))}
      </div>
      <p className={styles.figures}>
        <span>
          About {seconds.from === seconds.to ? seconds.to : `${seconds.from}–${seconds.to}`} seconds
          at {WORDS_A_MINUTE.slow}–{WORDS_A_MINUTE.fast} words a minute
        </span>
        {takeaway && <span>Takeaway {takeaway.percent}%</span>}
      </p>
    </div>
  );
}
