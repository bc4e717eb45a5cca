import type { ReactNode } from 'react';
import type { Story } from '../../../stories/story';
import { LIMITS, RATES, timeBar } from '../../../stories/time/bar';
import { TIME_MODELS, type TimeModelId } from '../../../stories/time/models';
import { browserStories } from '../../../stories/use-stories';
import styles from './styles.module.css';
import { useRate } from './use-rate';

const MODELS = Object.entries(TIME_MODELS) as [TimeModelId, { name: string; advice: string }][];

/** How long each part takes at the reader's rate, next to the advice that the reader picks. */
export default function Time({ story }: { story: Story }): ReactNode {
  const [rate, setRate] = useRate();
  const { model = 'takeaway' } = story.fields;
  const { parts, seconds, words, compared, isLong } = timeBar(story.parts, rate, model);
  return (
    <>
      <div className={styles.time}>
        <ol className={styles.bar} aria-label="How long each part takes">
          {parts.map((part) => (
            <li
              key={part.name}
              className={styles.piece}
              data-part={part.name.toLowerCase()}
              data-empty={part.words === 0}
              style={{ flexGrow: Math.max(part.words, words / 20, 1) }}
            >
              <span className={styles.initial} aria-hidden="true">
                {part.name[0]}
              </span>
              <span className="sr-only">{part.name}: </span>
              <span className={styles.seconds}>{part.seconds} s</span>
            </li>
          ))}
        </ol>
        <p className={styles.whole}>
          <strong>{clock(seconds)}</strong>
          {isLong && ` That’s over ${LIMITS.whole / 60} minutes.`}
        </p>
      </div>
      <details className={styles.advice}>
        <summary>Compare with usual advice</summary>
        <label className={styles.model}>
          <span>Usual advice</span>
          <select
            value={model}
            autoComplete="off"
            onChange={({ target }) => {
              const picked = MODELS.find(([id]) => id === target.value);
              if (picked) browserStories().patch(story.id, 'model', picked[0]);
            }}
          >
            {MODELS.map(([id, { name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p>{TIME_MODELS[model].advice}</p>
        <ul>
          {compared.map((each) => (
            <li key={each.parts.join()} data-is={each.is}>
              {each.words}
            </li>
          ))}
        </ul>
        <label className={styles.rate}>
          <span>Your speed: {rate} words a minute</span>
          <input
            type="range"
            min={RATES.from}
            max={RATES.to}
            step={5}
            value={rate}
            autoComplete="off"
            onChange={({ target }) => setRate(Number(target.value))}
          />
        </label>
      </details>
    </>
  );
}

/** A time as it's said: “About 1 min 45 s.” */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} s`;
  const time =
    minutes === 0 ? rest : seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${rest}`;
  return seconds === 0 ? 'Your words fill this bar.' : `About ${time} to say.`;
}
