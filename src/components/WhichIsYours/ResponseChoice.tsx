import { type ReactNode, useId, useState } from 'react';
import { seeded, shuffle } from '../../practice/session/random';
import titles from '../shared-styles/title.module.css';
import { useChoosing } from './context';
import { ResponseText } from './ResponseText';
import styles from './styles.module.css';
import { orderSaid } from './words';

/** The choice among the responses, mixed and unmarked; once it is made, what the responses that follow are. */
export default function ResponseChoice(): ReactNode {
  const { scenario, chosen, comparing, choose, places } = useChoosing();
  const [reminded, setReminded] = useState(false);
  const name = useId();
  const count = scenario.responses.length;

  const commit = (): void => {
    const checked = places.current.choice?.querySelector<HTMLInputElement>('input:checked');
    setReminded(!checked);
    if (checked) choose(Number(checked.value));
  };

  return (
    <>
      {chosen === undefined && (
        <div className={styles.choice}>
          <fieldset
            ref={(fieldset) => {
              places.current.choice = fieldset;
            }}
            tabIndex={-1}
          >
            <legend className={titles.title}>Which is closest to what you would say?</legend>
            {mixed(scenario.id, count).map((at) => (
              <label key={at} className={styles.option}>
                <input
                  type="radio"
                  name={name}
                  value={at}
                  autoComplete="off"
                  onChange={() => setReminded(false)}
                />
                <ResponseText answer={scenario.responses[at]?.answer ?? []} />
              </label>
            ))}
          </fieldset>
          <div className={styles.foot}>
            <button type="button" className="button-plain" onClick={commit}>
              Check my choice
            </button>
            <p className={styles.reminder} role="status">
              {reminded && 'Choose one of the answers first.'}
            </p>
          </div>
        </div>
      )}
      <p className={styles.order} data-shown={comparing}>
        {orderSaid(count)}
      </p>
    </>
  );
}

/** The places of the responses in an order that does not tell weak from strong, the same on the server and in the browser. */
const mixed = (id: string, count: number): number[] =>
  shuffle([...Array(count).keys()], seeded(id));
