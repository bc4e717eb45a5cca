import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Tier } from '../../../model/items';
import PhraseText from '../../PhraseText';
import { bringUp } from '../bring-up';
import styles from '../question/styles.module.css';

interface Props {
  tiers: readonly Tier[];
  /** Gets the place of the chosen step, from 0 for the weakest. */
  onChoose(tier: number): void;
}

/** The steps on which the reader places what they said. They get the focus, since they've just appeared. */
export default function Tiers({ tiers, onChoose }: Props): ReactNode {
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<number>();
  const [hint, setHint] = useState('');
  useEffect(() => bringUp(group.current), []);
  return (
    <>
      <fieldset ref={group} tabIndex={-1} className={styles.question}>
        <legend className={styles.stem}>Which describes your answer best?</legend>
        <p className={styles.asked}>
          Each step includes the ones before it. Go by what you said, not by what you meant.
        </p>
        <ul className={styles.options}>
          {tiers.map(({ id, name: title, description }, at) => (
            <li key={id}>
              <label className={styles.option}>
                <input
                  type="radio"
                  name={name}
                  autoComplete="off"
                  onChange={() => {
                    setChosen(at);
                    setHint('');
                  }}
                />
                <span>
                  <strong>{title}.</strong> <PhraseText words={description} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={styles.foot}>
        <button
          type="button"
          className="button-primary"
          onClick={() =>
            chosen === undefined ? setHint('Choose a step first.') : onChoose(chosen)
          }
        >
          Save my rating
        </button>
        <p className={styles.hint} role="status">
          {hint}
        </p>
      </div>
    </>
  );
}
