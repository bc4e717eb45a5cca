import { type ReactNode, useState } from 'react';
import { clockTime } from '../../../practice/speaking/clock';
import { useElapsed } from '../../OpenPractice/use-elapsed';
import styles from './styles.module.css';

/** A clock for an answer that’s said aloud. Nothing is recorded. */
export default function SayIt(): ReactNode {
  const [since, setSince] = useState<number>();
  const [talked, setTalked] = useState<number>();
  const elapsed = useElapsed(since);
  const start = (): void => {
    setTalked(undefined);
    setSince(performance.now());
  };
  const stop = (): void => {
    if (since !== undefined) setTalked(performance.now() - since);
    setSince(undefined);
  };
  const talking = since !== undefined;
  return (
    <div className={styles.say}>
      <button type="button" className="button-plain" onClick={talking ? stop : start}>
        {talking ? 'Stop' : talked === undefined ? 'Say it out loud' : 'Say it again'}
      </button>
      <span className={styles.clock} role="timer" aria-label="Time talked">
        {clockTime(talked ?? elapsed)}
      </span>
      <span className="sr-only" role="status">
        {talked !== undefined && `You talked for ${clockTime(talked)}.`}
      </span>
    </div>
  );
}
