import type { ReactNode } from 'react';
import type { TalkPlan } from '../../practice/speaking/parts';
import swap from '../shared-styles/swap.module.css';
import styles from './room.module.css';

/** The name of the part that the answer is in, and three cues for it. All parts take the same place. */
export default function Cues({ plan, part }: { plan: TalkPlan; part: number }): ReactNode {
  return (
    <div className={swap.swap}>
      {plan.map(({ name, cues }, at) => (
        <span
          key={name}
          className={styles.cues}
          data-part={name.toLowerCase()}
          aria-hidden={at !== part}
        >
          <strong className={styles.partName}>{name}</strong>
          {cues.map((cue) => (
            <span key={cue} className={styles.cue} dir="auto">
              {cue}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
