import { type ReactNode, useState } from 'react';
import type { SpokenQuestion } from '../../model/items';
import Attempt from '../Attempt';
import sheet from '../Attempt/styles.module.css';
import Rating from './Rating';
import Room from './Room';

interface OpenPracticeProps {
  id: string;
  /** The heading above. */
  title: string;
  children: ReactNode;
}

/** A whole question to answer aloud or in writing. Then come a model, and steps to place one's own answer on. */
export default function OpenPractice({ id, title, children }: OpenPracticeProps): ReactNode {
  return (
    <section className={sheet.sheet} aria-label={`Practice: ${title}`} data-open-practice={id}>
      {children}
    </section>
  );
}

/** The question of an open practice, and its setting. */
export function OpenPracticePrompt({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className={sheet.prompt} data-prompt>
      {children}
    </div>
  );
}

interface WorkProps {
  practice: SpokenQuestion;
  /** The model answer. */
  children: ReactNode;
}

/** Where the reader answers, and then judges the answer. */
export function OpenPracticeWork({ practice, children }: WorkProps): ReactNode {
  const [spoken, setSpoken] = useState(false);
  const { minutes, tiers } = practice;
  return (
    <>
      <Room minutes={minutes} onTalked={() => setSpoken(true)} />
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
