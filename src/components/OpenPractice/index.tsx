import { type ReactNode, useRef, useState } from 'react';
import type { OpenPractice as OpenPracticeData } from '../../model/items';
import { inMinutes } from '../../practice/speaking/clock';
import Attempt from '../Attempt';
import sheet from '../Attempt/styles.module.css';
import Preparation from './Preparation';
import Rating from './Rating';
import styles from './styles.module.css';
import Talk from './Talk';

interface OpenPracticeProps {
  id: string;
  /** The heading above. */
  title: string;
  children: ReactNode;
}

/** A whole question to answer aloud or in writing, then a model, then tiers to place one's own answer on. */
export default function OpenPractice({ id, title, children }: OpenPracticeProps): ReactNode {
  return (
    <section className={sheet.sheet} aria-label={`Practice: ${title}`} data-open-practice={id}>
      {children}
    </section>
  );
}

/** The question of an open practice, and its setting. */
export function OpenPracticePrompt({ children }: { children: ReactNode }): ReactNode {
  return <div className={sheet.prompt}>{children}</div>;
}

interface WorkProps {
  practice: OpenPracticeData;
  /** The model answer. */
  children: ReactNode;
}

/** Where the reader answers, and judges the answer. */
export function OpenPracticeWork({ practice, children }: WorkProps): ReactNode {
  const [spoken, setSpoken] = useState(false);
  const talk = useRef<HTMLButtonElement>(null);
  const { minutes, tiers } = practice;
  return (
    <>
      <p className={styles.length}>Aim for about {inMinutes(minutes)}.</p>
      <div className={styles.steps}>
        <Preparation onSkip={() => talk.current?.focus()} />
        <Talk ref={talk} minutes={minutes} onTalked={() => setSpoken(true)} />
      </div>
      <Attempt
        item={practice}
        label="Or write it"
        spoken={spoken}
        model={children}
        announcement={`The model answer is shown. Below it, ${tiers.length} descriptions to place your own answer on.`}
      >
        <Rating tiers={tiers} />
      </Attempt>
    </>
  );
}
