import type { ReactNode } from 'react';
import type { PracticeData } from '../../model/practice-data';
import { NO_FIGURES } from '../../practice/schedule/figures';
import PracticeFrame from '../PracticeFrame';
import Desk from '../PracticeFrame/Desk';
import RoomNav from '../PracticeFrame/RoomNav';
import { useDesk } from '../PracticeFrame/use-desk';
import { useFigures } from '../PracticeFrame/use-figures';
import Empty from './Empty';
import Next from './Next';
import ProgressChart from './ProgressChart';

/** The reader's progress: on how many days they've practiced, and what they know by now. */
export default function ProgressPage({ data }: { data: PracticeData }): ReactNode {
  return (
    <PracticeFrame
      title="Your progress"
      description="What you know by now and what’s still shaky, by guide and by theme. Only you can see it."
    >
      <Room {...data} />
    </PracticeFrame>
  );
}

function Room(data: PracticeData): ReactNode {
  const { deferred, state, entryOf, served } = useDesk(data);
  const { ready, statuses, times } = deferred;
  const figures = useFigures(deferred, entryOf, ready);
  const { days } = figures ?? NO_FIGURES;
  return (
    <>
      <h1>Your progress</h1>
      <RoomNav here="/practice/progress/" />
      <Desk overview={data.overview} complete={figures !== undefined}>
        {(served || ready) && (
          <>
            {days > 0 && (
              <p>
                {days === 1 ? 'You’ve practiced on one day.' : `You’ve practiced on ${days} days.`}
              </p>
            )}
            {statuses.size === 0 ? (
              <Empty />
            ) : (
              <>
                <Next state={state} />
                <ProgressChart state={state} today={times.today} />
              </>
            )}
          </>
        )}
      </Desk>
    </>
  );
}
