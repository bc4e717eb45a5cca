import Link from '@docusaurus/Link';
import { Fragment, type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { PracticeIndex } from '../../model/practice-data';
import { minutesSaid, nextSaid } from '../../practice/schedule/plan-days';
import { practiceStateAt } from '../../practice/session/selection';
import { titleOf } from '../../stories/story';
import { useStories } from '../../stories/use-stories';
import { useAllEntries } from '../PracticeFrame/use-all-entries';
import { useReviewQueue } from '../PracticeFrame/use-review-queue';
import styles from './styles.module.css';

/** How many stories are named. */
const STORIES = 3;

/** What today brings a reader who has practiced before, and one button to start it. */
export default function TodayPanel({
  data: { overview, items },
  onReady,
}: {
  data: PracticeIndex;
  /** Called once the panel has something to show. */
  onReady(): void;
}): ReactNode {
  const stories = useStories().active;
  const entries = useAllEntries(items);
  const { deferred } = useReviewQueue(entries);
  const state = useMemo(
    () => practiceStateAt(deferred, entries, overview),
    [deferred, entries, overview],
  );
  const { ready } = deferred;
  useLayoutEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  if (!ready) return null;
  const { plan } = state;
  const { today, interview } = deferred.times;
  const { minutes, talk } = plan.today;
  const count = plan.today.count + (plan.rehearsal ? 1 : 0);
  const parts = [
    plan.due.length > 0 && `${plan.due.length} to review`,
    plan.fresh.length > 0 && `${plan.fresh.length} new`,
  ].filter(Boolean);
  const [reading] = state.readings.get(today) ?? [];
  return (
    <section className={styles.today} aria-labelledby="today">
      <h2 id="today" className={styles.title}>
        {headline(count, minutes, plan.done, interview === today)}
      </h2>
      {talk && <p>Your interview is tomorrow. Tell one story aloud, do the cards, and stop.</p>}
      {count > 0 ? (
        <Link className="button-primary" to="/practice/?session=due">
          {count === 1 ? 'Start: one item' : `Start: ${count} items`}
        </Link>
      ) : (
        <Link className="button-primary" to={reading?.path ?? '/guides/which-question/'}>
          {reading ? `Read ${reading.title}` : 'Find your question'}
        </Link>
      )}
      {count > 0 && (
        <p className={styles.more}>
          {parts.join(', ')}.
          {reading && (
            <>
              {' '}
              To read today: <Link to={reading.path}>{reading.title}</Link>,{' '}
              {minutesSaid(reading.minutes)}.
            </>
          )}
        </p>
      )}
      {count === 0 && <p className={styles.more}>{nextSaid(plan, today)}</p>}
      {stories.length > 0 && (
        <p className={styles.own}>
          Your stories:{' '}
          {stories.slice(0, STORIES).map((story, at) => (
            <Fragment key={story.id}>
              {at > 0 && ', '}
              <Link to={`/stories/?story=${story.id}`} dir="auto">
                {titleOf(story)}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      <ul className={styles.ways}>
        <li>
          <Link to="/stories/">
            {stories.length > 0 ? 'Work on your stories' : 'Start your own story'}
          </Link>
        </li>
        <li>
          <Link to="/practice/#interview">Your plan and your date</Link>
        </li>
        <li>
          <Link to="/practice/progress/">Your progress</Link>
        </li>
      </ul>
    </section>
  );
}

function headline(count: number, minutes: number, done: number, isInterview: boolean): string {
  if (isInterview) return 'Today is the day. Look over one or two of your stories.';
  if (count > 0) return `Today: about ${minutesSaid(minutes)}`;
  return done > 0 ? 'Done for today' : 'Nothing is due today';
}
