import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Recall } from '../../../model/items';
import type { Reply } from '../../../practice/session/turn';
import SayAloud from '../aloud/SayAloud';
import { bringUp } from '../bring-up';
import cardStyles from '../card/styles.module.css';
import styles from '../styles.module.css';
import { REPLIES } from './words';

interface Props {
  recall: Recall;
  onReply(reply: Reply): void;
}

/** A question about the reader's own story: they answer in their head or aloud, look, and judge themselves. */
export default function RecallPrompt({ recall, onReply }: Props): ReactNode {
  const { question, story, answer, minutes } = recall;
  const [shown, setShown] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) bringUp(own.current);
  }, [shown]);
  const show = (): void => setShown(true);
  return (
    <>
      <p className={styles.note}>
        Your story: <bdi>{story}</bdi>
      </p>
      <p className={shown ? cardStyles.asked : cardStyles.prompt} dir="auto" data-prompt>
        {question}
      </p>
      {shown ? (
        <>
          <div
            ref={own}
            className={styles.own}
            tabIndex={-1}
            role="group"
            aria-label="What you wrote"
            dir="auto"
          >
            {answer}
          </div>
          <div className={cardStyles.answers}>
            {REPLIES.map(({ key, had, name }) => (
              <button
                key={key}
                type="button"
                className={`button-plain ${cardStyles.answer}`}
                aria-keyshortcuts={key}
                onClick={() => onReply({ had })}
              >
                {name}
                <kbd aria-hidden="true">{key}</kbd>
              </button>
            ))}
          </div>
        </>
      ) : minutes === undefined ? (
        <div className={styles.again}>
          <button type="button" className="button-primary" aria-keyshortcuts="Enter" onClick={show}>
            Show what I wrote
          </button>
        </div>
      ) : (
        <SayAloud minutes={minutes} onward="Show what I wrote" onSaid={show} />
      )}
    </>
  );
}
