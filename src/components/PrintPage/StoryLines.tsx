import type { ReactNode } from 'react';
import type { StoryPartName } from '../../model/items';
import { LAST_PART, PLAN } from '../../practice/speaking/parts';
import styles from './sheet.module.css';

/** What the reader wants to see of each part: a few plain words per line. */
export type KeyWords = Partial<Record<StoryPartName, readonly string[]>>;

/** How many lines there are for a part. The last one takes half of the time. */
const LINES = { usual: 2, last: 4 };

/** The five parts of an answer: the bar, what each part needs, and lines for the reader's key words. */
export default function StoryLines({ keyWords = {} }: { keyWords?: KeyWords }): ReactNode {
  return (
    <section className={styles.story}>
      <h3>
        My story in key words <small>Usual advice: half of the time for the Takeaway.</small>
      </h3>
      <div className={styles.bar} aria-hidden="true">
        {PLAN.map(({ name, from, to }) => (
          <span key={name} data-part={name.toLowerCase()} style={{ flexGrow: to - from }}>
            {name[0]}
          </span>
        ))}
      </div>
      <ol>
        {PLAN.map(({ name, cues }, at) => {
          const written = keyWords[name] ?? [];
          const lines = Math.max(at === LAST_PART ? LINES.last : LINES.usual, written.length);
          return (
            <li key={name} data-part={name.toLowerCase()}>
              <p>
                <b>{name}</b> <span>{cues.join(', ')}</span>
              </p>
              <div className={styles.lines}>
                {Array.from({ length: lines }, (_, line) => (
                  <span key={line}>{written[line]}</span>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
