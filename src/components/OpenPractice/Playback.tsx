import type { ReactNode, SyntheticEvent } from 'react';
import styles from './styles.module.css';

/** Plays a recording, and deletes it. */
export default function Playback({ url, onRemove }: { url: string; onRemove(): void }): ReactNode {
  return (
    <div className={styles.playback}>
      {/* biome-ignore lint/a11y/useMediaCaption: the reader's own voice, which nobody has written down */}
      <audio
        controls
        src={url}
        preload="metadata"
        aria-label="Your recording"
        onLoadedMetadata={findLength}
      />
      <button type="button" className="button-plain" onClick={onRemove}>
        Delete the recording
      </button>
    </div>
  );
}

/** Chromium knows the length of its own recordings only once it has looked for their end. */
function findLength({ currentTarget: audio }: SyntheticEvent<HTMLAudioElement>): void {
  if (Number.isFinite(audio.duration)) return;
  audio.addEventListener('durationchange', () => (audio.currentTime = 0), { once: true });
  audio.currentTime = Number.MAX_SAFE_INTEGER;
}
