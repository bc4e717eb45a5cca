import Layout from '@theme/Layout';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PracticeData, PracticeEntry } from '../../authoring/practice-data';
import Session from '../../components/Session';
import { browserRecord } from '../../practice/browser-record';
import { countFor, type Stock } from '../../practice/choice';
import { whenSaid } from '../../practice/days';
import { overviewOf } from '../../practice/overview';
import { planOf } from '../../practice/plan';
import { noteOnWords } from '../../practice/use-reviews';
import Choose from './Choose';
import Interview from './Interview';
import Notices from './Notices';
import Picture from './Picture';
import Record from './record';
import Start from './Start';
import styles from './styles.module.css';
import Transfer from './Transfer';
import { useDesk } from './use-desk';
import { useFigures } from './use-figures';
import { useRunning } from './use-running';
import WithoutScripts from './WithoutScripts';

/** The practice page: what is due, any other session, what is known and what is shaky, and the record itself. */
export default function Practice({ overview, items }: PracticeData): ReactNode {
  const entries = useMemo(() => items.flat(), [items]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.item.id, entry])), [entries]);
  const isOnSite = useMemo(() => onSite(entries), [entries]);
  const desk = useDesk(entries);
  const [ready, version, standings, times] = [desk.ready(), desk.version(), desk.standings(), desk.times()];
  const plan = useMemo(() => planOf([...byId.keys()], standings, times), [byId, standings, times, version]);
  const stock: Stock = {
    entries,
    overview,
    standings,
    plan,
    reviewsOf: ({ id, formerly }) => (ready ? browserRecord().reviewsOf(id, formerly) : []),
  };
  const counted = useMemo(() => entries.map(({ deck, item: { id, theme } }) => ({ id, deck, theme, guide: overview.decks[deck]?.guide ?? 0 })), [entries, overview]);
  const tallies = useMemo(() => overviewOf(counted, standings, times.today), [counted, standings, times, version]);
  const { running, saved, missing, start, resume, leave, end } = useRunning(stock, ready);
  const figures = useFigures(isOnSite, times.today, version, ready && !running);

  const title = useRef<HTMLHeadingElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) title.current?.focus();
    wasRunning.current = running !== undefined;
  }, [running]);

  return (
    <Layout title="Practice" description="Cards, questions and exercises from all guides: what is due today, what you know, and what is still shaky. Private, without an account.">
      <main className={styles.practice}>
        <h1 ref={title} tabIndex={-1}>Practice</h1>
        {running ? (
          <Session
            key={running.begun}
            overview={overview}
            entryOf={(id) => byId.get(id)}
            ids={running.ids}
            takesFocus
            onReview={(item, grade) => browserRecord().review(item.id, { grade, wording: item.wording })}
            onUndo={({ id }) => browserRecord().undoReview(id)}
            onLeave={leave}
            onEnd={end}
            noteOn={({ item }) => noteOnWords(item, stock.reviewsOf(item))}
            whenAgain={(id) => {
              const due = standings.get(id)?.due;
              return due === undefined ? undefined : `It is due again ${whenSaid(due, times.today)}.`;
            }}
          />
        ) : (
          <>
            <WithoutScripts guides={overview.guides} />
            <div className={styles.desk}>
              {ready && <Notices aside={figures.aside} answered={standings.size > 0} onGone={() => title.current?.focus()} />}
              {missing && <p className={styles.notice} role="status">{missing}</p>}
              <Start first={standings.size === 0} plan={plan} today={times.today} saved={saved} onStart={start} onResume={resume} />
              <Choose overview={overview} count={(choice) => countFor(choice, stock)} onStart={start} />
              <Interview times={times} plan={plan} ready={ready} />
              <Picture overview={overview} tallies={tallies} days={figures.days} />
              <Transfer overview={overview} entries={entries} />
              <Record overview={overview} entries={entries} figures={figures} />
            </div>
          </>
        )}
      </main>
    </Layout>
  );
}

/** Whether an item of this id, or one that had it before, is on the site. */
function onSite(entries: readonly PracticeEntry[]): (id: string) => boolean {
  const ids = new Set(entries.flatMap(({ item }) => [item.id, ...(item.formerly ?? [])]));
  return (id) => ids.has(id);
}
