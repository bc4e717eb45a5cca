import { type ReactNode, useId } from 'react';
import type { FitQuestion } from './questions';
import styles from './styles.module.css';

interface Props {
  question: FitQuestion;
  /** The stored text of the answer; undefined if there's none. */
  answer: string | undefined;
  onAnswer(answer: string): void;
  /** Whether the choices are short enough to be next to each other. */
  inline?: boolean;
}

/** A question with one answer to choose. */
export default function Choices({ question, answer, onAnswer, inline }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={inline ? styles.check : styles.question}>
      <legend className={styles.legend}>{question.question}</legend>
      <div className={styles.choices}>
        {Object.entries(question.choices).map(([value, words]) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={value}
              autoComplete="off"
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
