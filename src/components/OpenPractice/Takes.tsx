import type { ReactNode, SyntheticEvent } from 'react';
import type { TalkPlan } from '../../practice/speaking/parts';
import type { Take } from '../../practice/speaking/takes';
import TakeCard from './TakeCard';
import styles from './takes.module.css';

interface Props {
  takes: Take[];
  /** How long an answer should take, in milliseconds. */
  planned: number;
  plan: TalkPlan;
  onRemove(take: number): void;
}

/** The takes so far, the latest first, side by side where there's room. Only one of them plays at a time. */
export default function Takes({ takes, planned, plan, onRemove }: Props): ReactNode {
  if (takes.length === 0) return null;
  return (
    <ul className={styles.takes} aria-label="Your takes" onPlayCapture={pauseOthers}>
      {[...takes].reverse().map((take) => (
        <TakeCard
          key={take.number}
          take={take}
          planned={planned}
          plan={plan}
          onRemove={() => onRemove(take.number)}
        />
      ))}
    </ul>
  );
}

function pauseOthers({ currentTarget, target }: SyntheticEvent<HTMLElement>): void {
  for (const audio of currentTarget.querySelectorAll('audio')) if (audio !== target) audio.pause();
}
