import { type ReactNode, useId, useRef, useState } from 'react';
import type { Question } from '../../../model/items';
import { numberOfRight, type Reply } from '../../../practice/session/turn';
import PhraseText from '../../PhraseText';
import Passages from './Passages';
import styles from './styles.module.css';
import { askFor } from './words';

interface Props {
  question: Question;
  /** The order of the options on the page, as indexes of their order in the guide. */
  order: number[];
  onReply(reply: Reply): void;
}

/** A question before it's answered: its options, and the button that submits the choice. */
export default function QuestionPrompt({ question, order, onReply }: Props): ReactNode {
  const name = useId();
  const options = useRef<HTMLUListElement>(null);
  const [hint, setHint] = useState('');
  const wanted = numberOfRight(question);

  const check = (): void => {
    // Read from the page, so that what was chosen before the scripts loaded counts too.
    const boxes = [...(options.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    if (boxes.length === wanted) onReply({ chosen: boxes.map(({ value }) => Number(value)) });
    else setHint(askFor(question, boxes.length));
  };

  return (
    <>
      <fieldset className={styles.question}>
        <legend className={styles.stem}>
          <PhraseText words={question.stem} />
        </legend>
        <Passages passages={question.passages} />
        <ul className={styles.options} ref={options} onChange={() => setHint('')}>
          {order.map((place) => (
            <li key={place}>
              <label className={styles.option}>
                <input
                  type={wanted === 1 ? 'radio' : 'checkbox'}
                  name={name}
                  value={place}
                  autoComplete="off"
                />
                <span>
                  <PhraseText words={question.options[place]?.words ?? []} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={styles.foot}>
        <button type="button" className="button-primary" onClick={check}>
          Check my answer
        </button>
        <p className={styles.hint} role="status">
          {hint}
        </p>
      </div>
    </>
  );
}
