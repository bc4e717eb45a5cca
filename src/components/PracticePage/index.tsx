import { type ReactNode, useEffect, useRef } from 'react';
import type { PracticeOffer } from '../../model/practice-data';
import { whenSaid } from '../../practice/schedule/days';
import type { SessionSelection } from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';
import Player from '../Player';
import PracticeFrame from '../PracticeFrame';
import Deferred from '../PracticeFrame/Deferred';
import Desk from '../PracticeFrame/Desk';
import Notices from '../PracticeFrame/Notices';
import { askToPersist } from '../PracticeFrame/persist';
import RoomNav from '../PracticeFrame/RoomNav';
import { useDesk } from '../PracticeFrame/use-desk';
import { useFigures } from '../PracticeFrame/use-figures';
import { forgetServed } from '../PracticeFrame/WithoutRecord';
import YourStories from '../YourStories';
import Choose from './Choose';
import InterviewDate from './InterviewDate';
import Loading from './Loading';
import NextStep from './NextStep';
import PlanOffer from './PlanOffer';
import Start from './Start';
import { useMoved } from './use-moved';
import { usePlanLink } from './use-plan-link';
import { useRunning } from './use-running';
import { useSessionItems } from './use-session-items';
import { useWhen } from './use-when';

/** The practice page: what today brings, the plan until the interview, and other sessions. */
export default function PracticePage({ data }: { data: PracticeOffer }): ReactNode {
  return (
    <PracticeFrame
      title="Practice"
      description="Cards, questions, and exercises from all guides: what’s due today, and your plan until the interview. Private, with no account."
    >
      <PracticeRoom {...data} />
    </PracticeFrame>
  );
}

function PracticeRoom(data: PracticeOffer): ReactNode {
  const { overview } = data;
  const { latest, deferred, state, entryOf, served } = useDesk(data);
  const { ready, statuses, times } = deferred;
  const { running, settled, saved, linked, missing, start, resume, over, leave } = useRunning(
    state,
    ready,
  );
  const session = useSessionItems(running?.ids, data);
  const figures = useFigures(deferred, entryOf, ready && !running);
  const complete = settled && figures !== undefined;
  useWhen(times, ready);
  useMoved();
  const link = usePlanLink(latest);
  useEffect(() => {
    if (running) forgetServed();
  }, [running]);

  const begin = (selection: SessionSelection): void => {
    // Readers who start another session have something to lose.
    if (statuses.size > 0) askToPersist();
    start(selection);
  };

  const title = useRef<HTMLHeadingElement>(null);
  const toTitle = (): void => title.current?.focus();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) title.current?.focus();
    wasRunning.current = running !== undefined;
  }, [running]);

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Practice
      </h1>
      {running ? (
        <section aria-label="Practice session">
          {session.items ? (
            <Player
              key={running.begun}
              items={session.items}
              endLabel="End of the session"
              startedAt={running.begun}
              takesFocus
              onOver={over}
              onLeave={leave}
              whenAgain={(id) => {
                const due = latest.statuses.get(id)?.due;
                return due === undefined ? undefined : whenSaid(due, latest.times.today);
              }}
              endAction={<NextStep state={state} times={times} onStart={begin} />}
            />
          ) : (
            <Loading failed={session.failed} onAgain={session.again} onLeave={leave} />
          )}
        </section>
      ) : (
        <>
          <RoomNav here="/practice/" />
          <Desk overview={overview} complete={complete}>
            <Start
              first={statuses.size === 0}
              state={state}
              times={times}
              ready={settled}
              lasts={!ready || browserStore().lasts()}
              missing={missing}
              saved={saved}
              linked={linked}
              onStart={begin}
              onResume={resume}
            />
            {complete && (
              <PlanOffer
                link={link}
                own={{ interview: latest.times.interview, minutes: latest.minutes }}
                today={times.today}
                onGone={toTitle}
              />
            )}
            {complete && (
              <Notices
                quarantined={figures.quarantined}
                answered={statuses.size > 0}
                onGone={toTitle}
              />
            )}
            {(served || ready) && (
              <Deferred>
                <YourStories />
                <InterviewDate state={state} times={times} minutes={latest.minutes} ready={ready} />
                <Choose state={state} onStart={begin} />
              </Deferred>
            )}
          </Desk>
        </>
      )}
    </>
  );
}
