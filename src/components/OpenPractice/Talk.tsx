import { type ReactNode, type RefObject, useState } from 'react';
import { clockTime, inMinutes } from '../../practice/speaking/clock';
import tools from '../shared-styles/tools.module.css';
import Playback from './Playback';
import styles from './styles.module.css';
import { useElapsed } from './use-elapsed';
import { useRecording } from './use-recording';
import { FAULTS } from './words';

interface Props {
  /** The button that starts and stops. */
  ref: RefObject<HTMLButtonElement | null>;
  minutes: number;
  /** Called when the reader has talked. */
  onTalked(): void;
}

/** The talk: a clock that counts up, a mark at the intended length, and a recording for those who want one. */
export default function Talk({ ref, minutes, onTalked }: Props): ReactNode {
  const [startedAt, setStartedAt] = useState<number>();
  const [talked, setTalked] = useState<number>();
  const recording = useRecording();
  const [recorded, setRecorded] = useState(false);
  const [removed, setRemoved] = useState(false);
  const elapsed = useElapsed(startedAt);
  const talking = startedAt !== undefined;
  const time = talking ? elapsed : (talked ?? 0);
  const reached = talking && elapsed >= minutes * 60_000;
  const again = talked !== undefined;

  const begin = (): void => {
    recording.forget();
    setRemoved(false);
    setTalked(undefined);
    setStartedAt(performance.now());
  };
  const beginRecorded = async (): Promise<void> => {
    ref.current?.focus();
    const started = await recording.start();
    setRecorded(started);
    if (started) begin();
  };
  const stop = (): void => {
    recording.stop();
    if (!talking) return;
    setTalked(performance.now() - startedAt);
    setStartedAt(undefined);
    setRecorded(false);
    onTalked();
  };
  const remove = (): void => {
    recording.remove();
    setRemoved(true);
    ref.current?.focus();
  };

  return (
    <div className={styles.step}>
      <p className={styles.stepName}>Talk</p>
      <p className={styles.clock} role="timer" aria-label="Time talked">
        {clockTime(time)}
      </p>
      <div className={tools.buttons}>
        <button
          ref={ref}
          type="button"
          className="button-plain"
          onClick={talking || recording.asking ? stop : begin}
        >
          {talking ? 'Stop' : recording.asking ? 'Cancel' : again ? 'Talk again' : 'Start talking'}
        </button>
        {!talking && !recording.asking && (
          <button type="button" className="button-plain" onClick={beginRecorded}>
            {again ? 'Talk again and record' : 'Start talking and record'}
          </button>
        )}
      </div>
      <p className={styles.said} role="status">
        {said()}
      </p>
      {recording.url && <Playback url={recording.url} onRemove={remove} />}
      <p className={styles.fine}>
        A recording stays in the memory of this tab: it is sent nowhere, and gone when you leave the
        page. A new one replaces it.
      </p>
    </div>
  );

  function said(): string {
    if (recording.asking) return 'Your browser asks whether it may use the microphone.';
    if (reached) return `${inMinutes(minutes)}: a good place to end.`;
    if (talking)
      return recorded && !recording.url
        ? 'Recording. The clock is running.'
        : 'The clock is running.';
    const before = talked === undefined ? '' : `You talked for ${clockTime(talked)}.`;
    const after = recording.fault
      ? FAULTS[recording.fault]
      : removed
        ? 'The recording is deleted.'
        : '';
    return `${before} ${after}`.trim();
  }
}
