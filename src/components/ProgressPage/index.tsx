import { type ReactNode, useMemo } from 'react';
import type { PracticeIndex } from '../../model/practice-data';
import { deckOf } from '../../practice/deck-of';
import { NO_FIGURES } from '../../practice/schedule/figures';
import { overviewOf } from '../../practice/schedule/overview';
import PracticeFrame from '../PracticeFrame';
import Desk from '../PracticeFrame/Desk';
import RoomNav from '../PracticeFrame/RoomNav';
import { useDesk } from '../PracticeFrame/use-desk';
import { useFigures } from '../PracticeFrame/use-figures';
import Empty from './Empty';
import ProgressChart from './ProgressChart';
import Sum from './Sum';

/** The reader's progress: on how many days they've practiced, and what they know by now. */
export default function ProgressPage({ data }: { data: PracticeIndex }): ReactNode {
  return (
    <PracticeFrame
      title="Your progress"
      description="What you know by now and what’s still shaky, by guide and by theme. Only you can see it."
    >
      <Room {...data} />
    </PracticeFrame>
  );
}

function Room({ overview, items }: PracticeIndex): ReactNode {
  const { deferred, state, entryOf, served } = useDesk({ overview, items });
  const { ready, statuses, times } = deferred;
  const figures = useFigures(deferred, entryOf, ready);
  const { days } = figures ?? NO_FIGURES;
  const tallies = useMemo(() => {
    const counted = items.map((entry) => ({
      id: entry.item.id,
      theme: entry.item.theme,
      guide: deckOf(entry, overview)?.guide,
    }));
    return overviewOf(counted, statuses, times.today);
  }, [items, overview, statuses, times]);
  return (
    <>
      <h1>Your progress</h1>
      <RoomNav here="/practice/progress/" />
      <Desk overview={overview} complete={figures !== undefined}>
        {(served || ready) &&
          (statuses.size === 0 ? (
            <Empty />
          ) : (
            <>
              <Sum total={tallies.total} days={days} state={state} />
              <ProgressChart overview={overview} tallies={tallies} />
            </>
          ))}
      </Desk>
    </>
  );
}
