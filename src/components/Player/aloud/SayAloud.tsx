import type { ComponentProps } from 'react';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type RoomComponent from '../../OpenPractice/Room';
import styles from '../styles.module.css';

interface Props {
  minutes: number;
  /** What the button is called that leads on after talking. */
  onward: string;
  /** Called when the reader has said it, with the clock or without. */
  onSaid(): void;
}

/** About as high as the room is, so that nothing moves when it comes. */
const ROOM = '26rem';

/**
 * The room to say an answer aloud in, and the way on, with or without it. The room is loaded now. If
 * it can't be, the reader can go by a clock of their own.
 */
export default function SayAloud({ minutes, onward, onSaid }: Props): ReactNode {
  const [Room, setRoom] = useState<ComponentType<ComponentProps<typeof RoomComponent>>>();
  const [failed, setFailed] = useState(false);
  const [talked, setTalked] = useState(false);
  useEffect(() => {
    let wanted = true;
    import('../../OpenPractice/Room').then(
      (loaded) => wanted && setRoom(() => loaded.default),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <>
      <div style={Room || failed ? undefined : { minHeight: ROOM }}>
        {Room && <Room minutes={minutes} inSession onTalked={() => setTalked(true)} />}
        {failed && (
          <p className={styles.after}>
            The clock didn’t load. Say your answer by your own clock: about{' '}
            {minutes === 1 ? 'one minute' : `${minutes} minutes`}.
          </p>
        )}
      </div>
      <div className={styles.again}>
        <button
          type="button"
          className={talked || failed ? 'button-primary' : 'button-plain'}
          onClick={onSaid}
        >
          {talked || failed ? onward : 'I said it without the clock'}
        </button>
      </div>
    </>
  );
}
