import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import Session from '../../components/Session';
import type { PracticeData } from '../../model/practice-data';
import { type Choice, stockAt } from '../../practice/play/choice';
import { browserRecord } from '../../practice/record/browser-record';
import { whenSaid } from '../../practice/schedule/days';
import { NO_FIGURES } from '../../practice/schedule/figures';
import { noteOnWords } from '../../practice/use-reviews';
import Choose from './Choose';
import './controls.css';
import Interview from './Interview';
import Later from './Later';
import Notices from './Notices';
import Picture from './Picture';
import { askToPersist } from './persist';
import Record from './record';
import { OneAtATime } from './Said';
import Start from './Start';
import styles from './styles.module.css';
import Transfer from './Transfer';
import { useFigures } from './use-figures';
import { useReviewQueue } from './use-review-queue';
import { useRunning } from './use-running';
import WithoutRecord, { forgetServed } from './WithoutRecord';
import WithoutScripts from './WithoutScripts';

/** The practice page: what is due, any other session, what is known and what is shaky, and the record itself. */
export default function Practice({ data }: { data: PracticeData }): ReactNode {
  return (
    <Layout
      title="Practice"
      description="Cards, questions and exercises from all guides: what is due today, what you know, and what is still shaky. Private, without an account."
    >
      <main className={styles.practice}>
        <WithoutRecord />
        <Later>
          <Room {...data} />
        </Later>
      </main>
    </Layout>
  );
}

function Room({ overview, items: entries }: PracticeData): ReactNode {
  const { latest, deferred, entryOf } = useReviewQueue(entries);
  const { ready, statuses, times } = deferred;
  const stock = useMemo(() => stockAt(deferred, entries, overview), [deferred, entries, overview]);
  const { running, settled, saved, linked, missing, start, resume, over, leave } = useRunning(
    stock,
    ready,
  );
  // A page that came without being served has shown nothing yet that it would have to keep.
  const isBrowser = useIsBrowser();
  const [served] = useState(!isBrowser);
  const counted = useFigures(deferred, entryOf, ready && !running);
  const figures = counted ?? NO_FIGURES;
  // What the record says comes all at once, so that nothing that is seen moves.
  const complete = settled && counted !== undefined;
  useEffect(() => {
    if (complete || running) forgetServed();
  }, [complete, running]);

  const begin = (choice: Choice): void => {
    // Who begins another session has something to lose.
    if (statuses.size > 0) askToPersist();
    start(choice);
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
        <Session
          key={running.begun}
          overview={overview}
          entryOf={entryOf}
          ids={running.ids}
          begun={running.begun}
          takesFocus
          onReview={(item, grade) =>
            browserRecord().review(item.id, { grade, contentHash: item.wording })
          }
          onUndo={({ id }) => browserRecord().undoReview(id)}
          onOver={over}
          onLeave={leave}
          noteOn={({ item }) => noteOnWords(item, latest.reviews.get(item.id) ?? [])}
          whenAgain={(id) => {
            const due = latest.statuses.get(id)?.due;
            return due === undefined
              ? undefined
              : `It is due again ${whenSaid(due, latest.times.today)}.`;
          }}
        />
      ) : (
        <>
          <WithoutScripts guides={overview.guides} />
          <OneAtATime className={styles.desk} data-complete={complete}>
            <Start
              first={statuses.size === 0}
              stock={stock}
              times={times}
              ready={settled}
              lasts={!ready || browserRecord().lasts()}
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
              <Later>
                <Choose stock={stock} onStart={begin} />
                <Interview times={times} plan={stock.plan} ready={ready} />
                <Picture stock={stock} today={times.today} days={figures.days} />
                <Transfer overview={overview} entries={entries} />
                <Record overview={overview} entries={entries} figures={figures} />
              </Later>
            )}
          </OneAtATime>
        </>
      )}
    </>
  );
}
