import { type ReactNode, useRef } from 'react';
import type { PracticeData } from '../../model/practice-data';
import { NO_FIGURES } from '../../practice/schedule/figures';
import PracticeFrame from '../PracticeFrame';
import Desk from '../PracticeFrame/Desk';
import Notices from '../PracticeFrame/Notices';
import RoomNav from '../PracticeFrame/RoomNav';
import { useDesk } from '../PracticeFrame/use-desk';
import { useFigures } from '../PracticeFrame/use-figures';
import Backup from './Backup';
import StartOver from './StartOver';
import Stored from './Stored';
import Transfer from './Transfer';

/** The reader's data: what's saved, a backup of it, and how to reset or delete it. */
export default function DataPage({ data }: { data: PracticeData }): ReactNode {
  return (
    <PracticeFrame
      title="Your data"
      description="What this site saves in your browser, and how to back it up, move it, or delete it."
    >
      <Room {...data} />
    </PracticeFrame>
  );
}

function Room({ overview, items }: PracticeData): ReactNode {
  const { latest, deferred, entryOf, served } = useDesk({ overview, items });
  const { ready, statuses } = deferred;
  const counted = useFigures(deferred, entryOf, ready);
  const figures = counted ?? NO_FIGURES;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Your data
      </h1>
      <RoomNav here="/practice/data/" />
      <Desk overview={overview} complete={counted !== undefined}>
        {counted && (
          <Notices
            quarantined={figures.quarantined}
            answered={statuses.size > 0}
            onDataPage
            onGone={() => title.current?.focus()}
          />
        )}
        {(served || ready) && (
          <>
            <Stored snapshot={latest} figures={figures} />
            <Backup overview={overview} entries={items} />
            <Transfer overview={overview} entries={items} />
            <StartOver overview={overview} entries={items} />
          </>
        )}
      </Desk>
    </>
  );
}
