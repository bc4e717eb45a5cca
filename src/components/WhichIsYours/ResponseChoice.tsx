import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useState } from 'react';
import { seeded, shuffle } from '../../practice/session/random';
import titles from '../shared-styles/title.module.css';
import { useChoosing } from './context';
import { isLong, ResponseText } from './ResponseText';
import styles from './styles.module.css';
import { orderSaid } from './words';

/** The choice among the responses, in mixed order and unmarked. On a phone, long ones show their first lines until they're opened. */
export default function ResponseChoice(): ReactNode {
  const { scenario, chosen, choose, order, places } = useChoosing();
  const [reminded, setReminded] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const name = useId();
  const count = scenario.responses.length;

  const commit = (): void => {
    const checked = checkedBox();
    setReminded(!checked);
    if (checked) choose(Number(checked.value));
  };
  const open = (at: number, isOpen: boolean): void =>
    setOpened(
      (before) => new Set([...before].filter((each) => each !== at).concat(isOpen ? at : [])),
    );
  const checkedBox = (): HTMLInputElement | null | undefined =>
    places.current.choice?.querySelector<HTMLInputElement>('input:checked');

  // Readers may have chosen before the scripts loaded.
  const adopt = useEffectEvent(() => {
    const checked = checkedBox();
    if (checked) open(Number(checked.value), true);
  });
  useLayoutEffect(() => adopt(), []);

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
            {(order ?? mixed(scenario.id, count)).map((at, place) => {
              const answer = scenario.responses[at]?.answer ?? [];
              return (
                <div
                  key={at}
                  className={styles.option}
                  data-open={!isLong(answer) || opened.has(at)}
                >
                  <label>
                    <input
                      type="radio"
                      name={name}
                      value={at}
                      autoComplete="off"
                      onChange={() => {
                        setReminded(false);
                        open(at, true);
                      }}
                    />
                    <ResponseText answer={answer} />
                  </label>
                  {isLong(answer) && (
                    <button
                      type="button"
                      className={styles.more}
                      aria-expanded={opened.has(at)}
                      onClick={() => open(at, !opened.has(at))}
                    >
                      {opened.has(at) ? 'Show less' : 'Read all'}
                      <span className="sr-only"> of answer {place + 1}</span>
                    </button>
                  )}
                </div>
              );
            })}
          </fieldset>
          <div className={styles.check}>
            <button type="button" className="button-primary" onClick={commit}>
              Check my choice
            </button>
            <p className={styles.reminder} role="status">
              {reminded && 'Choose one of the answers first.'}
            </p>
          </div>
        </div>
      )}
      <p className={styles.order} data-shown="false" hidden={chosen !== undefined}>
        {orderSaid(count)}
      </p>
    </>
  );
}

/** The places of the responses in an order that doesn't tell weak from strong, the same on the server and in the browser. */
const mixed = (id: string, count: number): number[] =>
  shuffle([...Array(count).keys()], seeded(id));
