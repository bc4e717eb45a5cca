import { type ReactNode, useId } from 'react';
import type { Question } from '../../model/items';
import { numberOfRight } from '../../practice/play/quiz-round';
import Phrase from '../Phrase';
import Passages from './Passages';
import styles from './styles.module.css';
import { letterOf } from './words';

interface Props {
  question: Question;
  order: number[];
  number: number;
}

/** A question with its number, and its options with their letters and a place to tick each. */
export default function PrintedQuestion({ question, order, number }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.stem}>
        {number}. <Phrase words={question.stem} />
      </legend>
      <Passages passages={question.passages} />
      <ol className={styles.options}>
        {order.map((place, rank) => (
          <li key={place}>
            <label className={styles.option}>
              <input
                type={numberOfRight(question) === 1 ? 'radio' : 'checkbox'}
                name={name}
                autoComplete="off"
              />
              <span>
                {letterOf(rank)} <Phrase words={question.options[place]?.words ?? []} />
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
