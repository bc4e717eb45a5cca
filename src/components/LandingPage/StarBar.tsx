import type { ReactNode } from 'react';
import { STORY_PARTS, type StoryPartName } from '../../model/items';
import styles from './styles.module.css';

/** What each part says, in a few words. */
const CUES: Record<StoryPartName, string> = {
  Situation: 'where and when',
  Task: 'what you had to do',
  Action: 'what you decided',
  Result: 'what it cost',
  Takeaway: 'what you do differently now',
};

/** The five parts of an answer as the site's mark, large, with what each part says. */
export default function StarBar(): ReactNode {
  return (
    <ol className={styles.bar} aria-label="The five parts of an answer">
      {STORY_PARTS.map((name) => (
        <li key={name} className={styles.part} data-part={name.toLowerCase()}>
          <span className={styles.letter} aria-hidden="true">
            {name[0]}
          </span>
          <span>
            <strong>{name}</strong> <span className={styles.cue}>{CUES[name]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
