import type { ReactNode, RefObject } from 'react';
import { LAST_PART, PLAN } from '../../practice/speaking/parts';
import styles from './room.module.css';
import type { RoomState } from './use-talk';

interface Props {
  room: RoomState;
  /** The button that starts and stops. */
  ref: RefObject<HTMLButtonElement | null>;
}

/** Start and stop, and beside it the recording or the next part. Each button keeps its place and the focus. */
export default function Controls({ room, ref }: Props): ReactNode {
  const { phase, marks, takes } = room.talk;
  const talking = phase === 'talking';
  const asking = phase === 'asking';
  const last = marks.length > LAST_PART;
  const stays = asking || (talking && last);
  return (
    <div className={styles.controls}>
      <button
        ref={ref}
        type="button"
        className="button-primary"
        onClick={talking ? room.stop : asking ? room.cancel : room.begin}
      >
        {talking ? 'Stop' : asking ? 'Cancel' : takes.length > 0 ? 'Talk again' : 'Start talking'}
      </button>
      <button
        type="button"
        className="button-plain"
        aria-disabled={stays}
        onClick={stays ? undefined : talking ? room.next : room.beginRecorded}
      >
        {!talking ? 'Record myself' : last ? 'Last part' : `Next part: ${PLAN[marks.length]?.name}`}
      </button>
    </div>
  );
}
