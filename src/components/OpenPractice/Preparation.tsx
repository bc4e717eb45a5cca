import { type ReactNode, useEffect, useRef, useState } from 'react';
import { timeLeft } from '../../practice/speaking/clock';
import tools from '../shared-styles/tools.module.css';
import styles from './styles.module.css';
import { useElapsed } from './use-elapsed';

const LENGTHS = [
  { seconds: 30, name: '30 seconds' },
  { seconds: 60, name: '1 minute' },
];

/** A calm countdown to think in, for those who want one; `onSkip` is told when the reader goes on before its end. */
export default function Preparation({ onSkip }: { onSkip(): void }): ReactNode {
  const [chosen, setChosen] = useState<(typeof LENGTHS)[number]>();
  const [startedAt, setStartedAt] = useState<number>();
  const elapsed = useElapsed(startedAt);
  const first = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  const length = (chosen?.seconds ?? 0) * 1000;
  const over = chosen !== undefined && (startedAt === undefined || elapsed >= length);

  useEffect(() => {
    if (over) setStartedAt(undefined);
  }, [over]);
  useEffect(() => {
    if (moved.current) first.current?.focus();
    moved.current = false;
  });

  const start = (which: (typeof LENGTHS)[number]): void => {
    moved.current = true;
    setChosen(which);
    setStartedAt(performance.now());
  };
  const end = (): void => {
    moved.current = over;
    setChosen(undefined);
    setStartedAt(undefined);
    if (!over) onSkip();
  };

  return (
    <div className={styles.step}>
      <p className={styles.stepName}>Think first, if you like</p>
      <p className={styles.clock} role="timer" aria-label="Time left to prepare">
        {over ? '0:00' : chosen && timeLeft(length, elapsed)}
      </p>
      <div className={tools.buttons}>
        {chosen ? (
          <button key="end" ref={first} type="button" className="button-plain" onClick={end}>
            {over ? 'Prepare again' : 'Skip the rest'}
          </button>
        ) : (
          LENGTHS.map((each, at) => (
            <button
              key={each.seconds}
              ref={at === 0 ? first : undefined}
              type="button"
              className="button-plain"
              onClick={() => start(each)}
            >
              {each.name}
            </button>
          ))
        )}
      </div>
      <p className={styles.said} role="status">
        {over
          ? 'The time is over. Begin when you like.'
          : chosen && `${chosen.name} to prepare, from now.`}
      </p>
    </div>
  );
}
