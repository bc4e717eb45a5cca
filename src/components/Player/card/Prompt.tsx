import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Card } from '../../../model/items';
import { type CardSide, type Reply, SIDE_NAME } from '../../../practice/session/turn';
import PhraseText from '../../PhraseText';
import styles from './styles.module.css';
import { REPLIES } from './words';

interface Props {
  card: Card;
  side: CardSide;
  onReply(reply: Reply): void;
}

/** The question side of a card: one of its cells, and the four possible replies. */
export default function CardPrompt({ card, side, onReply }: Props): ReactNode {
  return (
    <>
      <p className={styles.prompt}>
        <PhraseText words={card[side]} />
      </p>
      <p className={styles.ask}>Do, or don’t?</p>
      <div className={styles.answers}>
        {REPLIES.map(({ key, side: said, sure }) => (
          <button
            key={key}
            type="button"
            className={clsx('button-plain', styles.answer, sure && styles.sure)}
            aria-keyshortcuts={key}
            onClick={() => onReply({ side: said, sure })}
          >
            <span>
              <strong>{SIDE_NAME[said]},</strong>
              <small>{sure ? 'I’m sure' : 'I think so'}</small>
            </span>
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
    </>
  );
}
