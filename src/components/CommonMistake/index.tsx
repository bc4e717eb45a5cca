import { type ReactNode, useState } from 'react';
import type { Mistake } from '../../model/items';
import { useTicks } from '../../practice/use-ticks';
import TickBox from '../TickBox';
import { whyNotSaved } from '../why-not-saved';
import styles from './styles.module.css';

interface Props {
  mistake: Mistake;
  /** Why it happens and what to do instead, then the words before and after. */
  children: ReactNode;
}

/**
 * A mistake and how to fix it, with exact words. Readers can check that they recognize it in
 * themselves, and the check mark is saved in this browser.
 */
export default function CommonMistake({ mistake, children }: Props): ReactNode {
  const {
    ticked: [ticked = false],
    tick,
    state,
  } = useTicks([mistake.mine]);
  const [touched, setTouched] = useState(false);
  return (
    <figure className={styles.mistake} aria-label={mistake.title} data-mistake={mistake.id}>
      {children}
      <div className={styles.mine}>
        <label>
          <TickBox
            checked={ticked}
            onTick={(checked) => {
              setTouched(true);
              tick(mistake.mine.id, checked);
            }}
          />
          I recognize this in myself
        </label>
        <p role="status">
          {touched && (whyNotSaved(state, 'your check mark') || 'Saved in this browser only.')}
        </p>
      </div>
    </figure>
  );
}

/** The exact words before and after, side by side if there's room. */
export function BeforeAfter({ children }: { children: ReactNode }): ReactNode {
  return <dl className={styles.scripts}>{children}</dl>;
}

interface WordsProps {
  name: 'Before' | 'After';
  children: ReactNode;
}

/** One side of the exact words. */
export function ExactWords({ name, children }: WordsProps): ReactNode {
  return (
    <div className={styles.script} data-script={name.toLowerCase()}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
