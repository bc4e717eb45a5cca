import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PracticeData } from '../../model/practice-data';
import { whenSaid } from '../../practice/schedule/days';
import { NO_FIGURES } from '../../practice/schedule/figures';
import { practiceStateAt, type SessionSelection } from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';
import Player from '../Player';
import Choose from './Choose';
import './controls.css';
import Deferred from './Deferred';
import YourData from './data';
import InterviewDate from './InterviewDate';
import NextStep from './NextStep';
import Notices from './Notices';
import ProgressChart from './ProgressChart';
import { askToPersist } from './persist';
import { playerItem } from './player-item';
import Start from './Start';
import { OneAtATime } from './StatusMessage';
import styles from './styles.module.css';
import Transfer from './Transfer';
import { useFigures } from './use-figures';
import { useReviewQueue } from './use-review-queue';
import { useRunning } from './use-running';
import { useWhen } from './use-when';
import WithoutRecord, { forgetServed } from './WithoutRecord';
import WithoutScripts from './WithoutScripts';

/** The practice page: what's due, other sessions, the reader's progress, and their data. */
export default function PracticePage({ data }: { data: PracticeData }): ReactNode {
  return (
    <Layout
      title="Practice"
      description="Cards, questions, and exercises from all guides: what’s due today, what you know, and what’s still shaky. Private, with no account."
    >
      <main className={styles.practice}>
        <WithoutRecord />
        <Deferred>
          <PracticeRoom {...data} />
        </Deferred>
      </main>
    </Layout>
  );
}

function PracticeRoom({ overview, items: entries }: PracticeData): ReactNode {
  const { latest, deferred, entryOf } = useReviewQueue(entries);
  const { ready, statuses, times } = deferred;
  const state = useMemo(
    () => practiceStateAt(deferred, entries, overview),
    [deferred, entries, overview],
  );
  const { running, settled, saved, linked, missing, start, resume, over, leave } = useRunning(
    state,
    ready,
  );
  useWhen(times, ready);
  // A page that came without being served has shown nothing yet that it would have to keep.
  const isBrowser = useIsBrowser();
  const [served] = useState(!isBrowser);
  const counted = useFigures(deferred, entryOf, ready && !running);
  const figures = counted ?? NO_FIGURES;
  // Everything that depends on the reader's data appears at once, so that nothing visible moves.
  const complete = settled && counted !== undefined;
  useEffect(() => {
    if (complete || running) forgetServed();
  }, [complete, running]);

  const begin = (selection: SessionSelection): void => {
    // Readers who start another session have something to lose.
    if (statuses.size > 0) askToPersist();
    start(selection);
  };

  const title = useRef<HTMLHeadingElement>(null);
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
          <Player
            key={running.begun}
            items={running.ids.flatMap((id) => playerItem(entryOf(id), overview) ?? [])}
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
        </section>
      ) : (
        <>
          <WithoutScripts guides={overview.guides} />
          <OneAtATime className={styles.desk} data-complete={complete}>
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
              <Notices
                quarantined={figures.quarantined}
                answered={statuses.size > 0}
                onGone={() => title.current?.focus()}
              />
            )}
            {(served || ready) && (
              <Deferred>
                <Choose state={state} onStart={begin} />
                <InterviewDate
                  times={times}
                  plan={state.plan}
                  minutes={latest.minutes}
                  ready={ready}
                />
                <ProgressChart state={state} today={times.today} days={figures.days} />
                <Transfer overview={overview} entries={entries} />
                <YourData overview={overview} entries={entries} figures={figures} />
              </Deferred>
            )}
          </OneAtATime>
        </>
      )}
    </>
  );
}
