import Link from '@docusaurus/Link';
import { type ReactNode, useState } from 'react';
import { inMinutes } from '../../../practice/speaking/clock';
import { AIMS, aimFor, planFor } from '../../../stories/rehearse/plan';
import type { Story } from '../../../stories/story';
import { timeBar } from '../../../stories/time/bar';
import { useCues } from '../../../stories/use-cues';
import RehearsalRoom, { type RoomPlan, USUAL } from '../../OpenPractice/Room';
import CueFields from '../sheet/CueFields';
import { useGuides } from '../use-guides';
import { usePlace } from '../use-place';
import { useRate } from '../write/use-rate';
import styles from './styles.module.css';
import Words from './Words';

const AFTER = 'Tell it again, or look at your words below.';

/** The rehearsal room with this story: its length, its shares, and the reader's cue words. */
export default function Rehearse({ story }: { story: Story }): ReactNode {
  const { to } = usePlace();
  const { clusters } = useGuides();
  const [rate] = useRate();
  const cues = useCues(story.id);
  const [picked, setPicked] = useState<number>();
  const { seconds, words } = timeBar(story.parts, rate, story.fields.model ?? 'takeaway');
  const usual = aimFor(seconds);
  const minutes = picked ?? usual;
  // One that this story answers; the most usual one, if the reader hasn't said which.
  const [question = ''] =
    (clusters.find(({ id }) => story.clusters.has(id)) ?? clusters[0])?.questions ?? [];
  const { plan, isOwn } = planFor(story.parts, cues);
  const own: RoomPlan = isOwn
    ? {
        plan,
        label: `How much of your text each part has: ${plan.map(({ name, from, to: end }) => `${name} ${Math.round((end - from) * 100)}%`).join(', ')}`,
        note: 'The bar moves as your text does: each part has its share of the words.',
        after: AFTER,
      }
    : { ...USUAL, plan, after: AFTER };
  return (
    <>
      <div className={styles.ask}>
        <div data-prompt>
          <blockquote className={styles.question}>{question}</blockquote>
        </div>
        <label className={styles.aim}>
          <span>Aim for</span>
          <select
            value={minutes}
            autoComplete="off"
            onChange={({ target }) => setPicked(Number(target.value))}
          >
            {AIMS.map((aim) => (
              <option key={aim} value={aim}>
                {inMinutes(aim)}
                {aim === 0.5 ? ', the short version' : ''}
                {aim === usual && seconds >= 30 ? ', as you wrote it' : ''}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RehearsalRoom minutes={minutes} own={own} />
      <CueFields story={story.id} />
      {words > 0 || story.short ? (
        <Words story={story} />
      ) : (
        <p className={styles.empty}>
          Nothing is written yet. You can tell it anyway, or{' '}
          <Link to={to({ story: story.id, step: 'write' })}>write it first</Link>.
        </p>
      )}
    </>
  );
}
