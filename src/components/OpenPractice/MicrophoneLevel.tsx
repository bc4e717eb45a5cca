import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import styles from './takes.module.css';

interface Props {
  /** How loud it is now, from 0 to 1; undefined where the browser doesn't say. */
  level(): number | undefined;
  /** Gets told when nothing has been heard for a while, and when something is heard again. */
  onQuiet(quiet: boolean): void;
}

/** Louder than a quiet room. */
const HEARD = 0.2;
/** After so many milliseconds without a sound, the reader should know. */
const PATIENCE = 5000;
const STEPS = 12;

/** Shows how loud the microphone is, so that the reader sees that it hears them. */
export default function MicrophoneLevel({ level, onQuiet }: Props): ReactNode {
  const shown = useRef<HTMLSpanElement>(null);
  const look = useEffectEvent(level);
  const tell = useEffectEvent(onQuiet);
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const every = calm ? 500 : 100;
    let silent = 0;
    const timer = setInterval(() => {
      const now = look();
      if (shown.current)
        shown.current.style.width = `${(Math.round((now ?? 0) * STEPS) / STEPS) * 100}%`;
      if (now === undefined) return;
      const before = silent;
      silent = now < HEARD ? silent + every : 0;
      if (before < PATIENCE && silent >= PATIENCE) tell(true);
      if (before >= PATIENCE && silent === 0) tell(false);
    }, every);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={styles.level} aria-hidden="true">
      <span ref={shown} />
    </span>
  );
}
