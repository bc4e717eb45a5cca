import { type ReactNode, useRef } from 'react';
import { fitOf } from '../../../stories/fit/reasons';
import { readField } from '../../../stories/storage/fields';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import Choices from './Choices';
import Clear from './Clear';
import { FIT_CHECKS, FIT_NAMES, FIT_QUESTIONS, type FitQuestion } from './questions';
import Reasons from './Reasons';
import styles from './styles.module.css';
import { useSettled } from './use-settled';

/** Questions about a failure, and next to them what speaks for telling it, and what to fix. */
export default function Fit({ story }: { story: Story }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const fit = fitOf(story.fields);
  const isEmpty = FIT_NAMES.every((name) => story.fields[name] === undefined);
  const count = fit.warnings.length + fit.reasons.length;
  const things = count === 0 ? '' : `${count} ${count === 1 ? 'thing' : 'things'} to consider`;
  const said = useSettled(things);
  const choices = (question: FitQuestion, inline = false): ReactNode => (
    <Choices
      key={question.name}
      question={question}
      answer={story.fields[question.name]}
      onAnswer={(answer) =>
        browserStories().patch(story.id, question.name, readField(question.name, answer))
      }
      inline={inline}
    />
  );
  const toReasons = (): void => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  };
  return (
    <div className={styles.fit}>
      <div className={styles.questions}>
        <p className={styles.lead}>
          Answer what you can, and you’ll see what speaks for this story, what to fix, and where to
          read more.
        </p>
        {FIT_QUESTIONS.map((question) => choices(question))}
        {FIT_CHECKS.map((question) => choices(question, true))}
        <Clear story={story} />
        {things && (
          <button type="button" className={styles.toReasons} onClick={toReasons}>
            {things} <span aria-hidden="true">↓</span>
          </button>
        )}
      </div>
      <section className={styles.reasons} aria-labelledby="fit-reasons">
        <h3 id="fit-reasons" ref={heading} tabIndex={-1}>
          What to consider
        </h3>
        <p className="sr-only" role="status">
          {said && `${said}.`}
        </p>
        {isEmpty ? (
          <p className={styles.fine}>Your answers bring up the reasons here.</p>
        ) : (
          <Reasons fit={fit} />
        )}
      </section>
    </div>
  );
}
