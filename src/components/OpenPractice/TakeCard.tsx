import { type ReactNode, type SyntheticEvent, useRef } from 'react';
import { clockTime } from '../../practice/speaking/clock';
import type { TalkPlan } from '../../practice/speaking/parts';
import { isMarked, type Take, takeawayPercent, takeParts } from '../../practice/speaking/takes';
import styles from './takes.module.css';

interface Props {
  take: Take;
  /** How long an answer should take, in milliseconds. */
  planned: number;
  plan: TalkPlan;
  onRemove(): void;
}

/** One take: how long it was, how its parts shared the time, and its sound, which plays from any part. */
export default function TakeCard({ take, planned, plan, onRemove }: Props): ReactNode {
  const audio = useRef<HTMLAudioElement>(null);
  const { number, length, url } = take;
  const marked = isMarked(take);
  const parts = marked || url ? takeParts(take, planned, plan) : [];
  const percent = takeawayPercent(take);
  const playFrom = (from: number): void => {
    if (!audio.current) return;
    audio.current.currentTime = from / 1000;
    void audio.current.play().catch(() => undefined);
  };
  return (
    <li className={styles.take}>
      <p className={styles.head}>
        <strong>Take {number}</strong> <span>{clockTime(length)}</span>
      </p>
      {url && (
        // biome-ignore lint/a11y/useMediaCaption: nobody has written down what the reader says
        <audio
          ref={audio}
          controls
          src={url}
          preload="metadata"
          aria-label={`Recording of take ${number}`}
          onLoadedMetadata={findLength}
        />
      )}
      {parts.length > 0 && (
        <>
          <div className={styles.shares} aria-hidden="true">
            {parts.map(({ name, from, to }) => (
              <span key={name} data-part={name.toLowerCase()} style={{ flexGrow: to - from }} />
            ))}
          </div>
          <ul className={styles.parts} aria-label="Parts">
            {parts.map(({ name, from }) => (
              <li key={name} data-part={name.toLowerCase()}>
                {url ? (
                  <button type="button" className={styles.part} onClick={() => playFrom(from)}>
                    <b aria-hidden="true">{name[0]}</b>
                    <span className="sr-only">{`Play take ${number} from ${name}, `}</span>
                    {clockTime(from)}
                  </button>
                ) : (
                  <span className={styles.part}>
                    <b aria-hidden="true">{name[0]}</b>
                    <span className="sr-only">{`${name} from `}</span>
                    {clockTime(from)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.note}>
        {percent !== undefined
          ? `Your Takeaway has ${percent}% of the time.`
          : marked
            ? 'Parts where you tapped “Next part.”'
            : url
              ? 'Parts as the bar moved. To set your own, tap “Next part” while you talk.'
              : 'Only the time, without a recording.'}
      </p>
      <button type="button" className="button-plain" onClick={onRemove}>
        Delete take {number}
      </button>
    </li>
  );
}

/** Chromium doesn't know how long its own recordings are until it has looked for their end. */
function findLength({ currentTarget: audio }: SyntheticEvent<HTMLAudioElement>): void {
  if (Number.isFinite(audio.duration)) return;
  audio.addEventListener('durationchange', () => (audio.currentTime = 0), { once: true });
  audio.currentTime = Number.MAX_SAFE_INTEGER;
}
