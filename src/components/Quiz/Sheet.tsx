import type { ReactNode } from 'react';
import type { QuestionSet } from '../../model/items';
import { seeded } from '../../practice/session/random';
import { letterOf, shuffledOptions } from '../../practice/session/turn';
import PhraseText from '../PhraseText';
import PrintedQuestion from './PrintedQuestion';
import styles from './styles.module.css';

/**
 * The whole quiz for paper, and for screens without scripts: first the questions, then the answers.
 */
export default function Sheet({ quiz: { id: quiz, questions } }: { quiz: QuestionSet }): ReactNode {
  const random = seeded(quiz);
  const asked = questions.map((question) => ({
    question,
    order: shuffledOptions(question, random),
  }));
  return (
    <div className={styles.sheet}>
      <ol className={styles.list}>
        {asked.map(({ question, order }, at) => (
          <li key={question.id} data-question={question.id}>
            <PrintedQuestion question={question} order={order} number={at + 1} />
          </li>
        ))}
      </ol>
      <div className={styles.key}>
        <p className={styles.keyTitle}>Answers</p>
        <ol className={styles.list}>
          {asked.map(({ question: { id, stem, options, explanation }, order }, at) => (
            <li key={id} data-answer={id}>
              <p className={styles.stem}>
                {at + 1}. <PhraseText words={stem} />
              </p>
              <ol className={styles.list}>
                {order.map((place, rank) => {
                  const option = options[place];
                  return (
                    option && (
                      <li key={place} className={styles.answer} data-right={option.right}>
                        <span className={styles.letter}>{letterOf(rank)}</span>
                        <p className={styles.words}>
                          <PhraseText words={option.words} />
                        </p>
                        <p>
                          <strong>{option.right ? 'Right.' : 'Not this one.'}</strong>{' '}
                          <PhraseText words={option.feedback} />
                        </p>
                      </li>
                    )
                  );
                })}
              </ol>
              {explanation.map((words, part) => (
                <p key={part}>
                  <PhraseText words={words} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
