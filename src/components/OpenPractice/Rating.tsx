import { type ReactNode, useId } from 'react';
import type { Tier } from '../../model/items';
import { useTier } from '../../practice/use-tier';
import PhraseText from '../PhraseText';
import { whyNotSaved } from '../why-not-saved';
import styles from './styles.module.css';

/** The steps on which readers place their own answer. The choice stays in this browser. */
export default function Rating({ tiers }: { tiers: Tier[] }): ReactNode {
  const name = useId();
  const { chosen, choose, state } = useTier(tiers);
  return (
    <fieldset className={styles.rating}>
      <legend className={styles.legend}>Which describes your answer best?</legend>
      <p className={styles.fine}>
        Each step holds the ones before it. Go by what you said, not by what you meant.
      </p>
      {tiers.map(({ id, name: title, description }, at) => (
        <label key={id} className={styles.tier}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            checked={at === chosen}
            onChange={() => choose(at)}
          />
          <span>
            <strong>{title}.</strong> <PhraseText words={description} />
          </span>
        </label>
      ))}
      <div className={styles.after}>
        <button
          type="button"
          className="button-plain"
          aria-disabled={chosen < 0}
          onClick={() => choose(-1)}
        >
          Clear my choice
        </button>
        <p className={`${styles.fine} once-hydrated`} role="status">
          {whyNotSaved(state, 'your choice') ||
            'Your choice stays in this browser and goes nowhere else.'}
        </p>
      </div>
    </fieldset>
  );
}
