import type { ReactNode } from 'react';
import styles from './room.module.css';
import type { RoomState } from './use-talk';

interface Props {
  room: RoomState;
  /** Whether the minute to think is over. */
  over: boolean;
  /** Reads the question aloud, or stops that; undefined where the device has no voice for it. */
  onHear: (() => void) | undefined;
  reading: boolean;
}

/** What helps before the talk. During the talk, whether it's recorded stands in the same place. */
export default function Extras({ room, over, onHear, reading }: Props): ReactNode {
  const { phase, recording, takes } = room.talk;
  const MicrophoneLevel = room.part?.MicrophoneLevel;
  if (phase === 'asking') return <div className={styles.extras} />;
  if (phase === 'talking')
    return (
      <div className={styles.extras}>
        <p className={styles.mark} data-on={recording}>
          {recording ? 'Recording' : 'Not recording'}
        </p>
        {recording && MicrophoneLevel && (
          <MicrophoneLevel key={takes.length} level={room.level} onQuiet={room.hear} />
        )}
      </div>
    );
  const thinking = phase === 'thinking';
  return (
    <div className={styles.extras}>
      <button
        type="button"
        className="button-plain"
        onClick={thinking && !over ? room.cancel : room.think}
      >
        {!thinking ? 'Think for a minute' : over ? 'Another minute' : 'Stop the countdown'}
      </button>
      {onHear && (
        <button type="button" className="button-plain" onClick={onHear}>
          {reading ? 'Stop the voice' : 'Hear the question'}
        </button>
      )}
    </div>
  );
}
