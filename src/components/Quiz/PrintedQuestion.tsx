import { type ReactNode, useId } from 'react';
import type { Question } from '../../model/items';
import { letterOf, numberOfRight } from '../../practice/session/turn';
import PhraseText from '../PhraseText';
import Passages from '../Player/question/Passages';
import questionStyles from '../Player/question/styles.module.css';
import styles from './styles.module.css';

interface Props {
  question: Question;
  order: number[];
  number: number;
}

/** A question with its number, and its options with letters and boxes to check. */
export default function PrintedQuestion({ question, order, number }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={questionStyles.question}>
      <legend className={styles.stem}>
        {number}. <PhraseText words={question.stem} />
      </legend>
      <Passages passages={question.passages} />
      <ol className={questionStyles.options}>
        {order.map((place, rank) => (
          <li key={place}>
            <label className={styles.option}>
              <input
                type={numberOfRight(question) === 1 ? 'radio' : 'checkbox'}
                name={name}
                autoComplete="off"
              />
              <span>
                {letterOf(rank)} <PhraseText words={question.options[place]?.words ?? []} />
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
