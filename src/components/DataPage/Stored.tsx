import { type ReactNode, useMemo } from 'react';
import { dateSaid } from '../../practice/schedule/days';
import type { Figures } from '../../practice/schedule/figures';
import { MINUTES } from '../../practice/schedule/minutes';
import type { Snapshot } from '../../practice/schedule/review-queue';
import { browserStore } from '../../practice/storage/browser-store';
import { savedIds } from '../../practice/storage/saved-ids';
import { takeIdApart } from '../../stories/ids';
import { useStories } from '../../stories/use-stories';
import frame from '../PracticeFrame/styles.module.css';
import styles from './styles.module.css';

interface Props {
  snapshot: Snapshot;
  figures: Figures;
}

/** What's saved of the reader, in plain words. */
export default function Stored({ snapshot, figures: { quarantined, retired } }: Props): ReactNode {
  const lasts = !snapshot.ready || browserStore().lasts();
  const { active, archived, deleted } = useStories();
  const stories = active.length + archived.length + deleted.length;
  const saved = useMemo(() => savedIn(snapshot, stories), [snapshot, stories]);
  return (
    <section className={frame.section}>
      {lasts && (
        <p>
          What you do here is saved in this browser and nowhere else. Some browsers delete a site’s
          data after seven days without a visit, so keep a backup.
        </p>
      )}
      {saved.length > 0 ? (
        <dl className={styles.stored}>
          {saved.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>Nothing is saved yet.</p>
      )}
      {retired > 0 && (
        <p>
          {retired === 1
            ? 'One item that you answered is'
            : `${retired} items that you answered are`}{' '}
          no longer on the site. Your answers are saved, and the days you practiced still count.
        </p>
      )}
      {quarantined > 0 && (
        <p>
          {quarantined === 1 ? 'One entry' : `${quarantined} entries`} couldn’t be read. What can’t
          be read is set aside: it’s still saved and exported, but not used.
        </p>
      )}
    </section>
  );
}

/** Names of what's saved, each with how much of it there is. */
function savedIn(
  { ready, times, minutes }: Snapshot,
  stories: number,
): [name: string, value: string | number][] {
  if (!ready) return [];
  const { reviews, tick, draft, conflict } = savedIds(browserStore().store);
  const { today, interview } = times;
  const all: [string, string | number][] = [
    ['Your stories', stories],
    ['Items you answered', reviews.length],
    ['Check marks', tick.length],
    ['Drafts', draft.filter((id) => !takeIdApart(id)).length],
    ['Second versions of a draft', conflict.length],
    ['Interview date', interview === undefined ? 0 : dateSaid(interview, today)],
    ['Minutes a day', browserStore().setting(MINUTES) ? minutes : 0],
  ];
  return all.filter(([, value]) => value !== 0);
}
