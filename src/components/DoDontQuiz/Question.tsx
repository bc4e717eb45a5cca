import clsx from 'clsx';
import type { ReactNode, Ref } from 'react';
import type { Card } from '../../model/items';
import type { Side } from '../../practice/play/sitting';
import remark from '../looks/remark.module.css';
import Phrase from '../Phrase';
import PlayedCard from '../PlayedCard';
import styles from './styles.module.css';
import { ANSWERS, SIDE_NAME } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  card: Card;
  side: Side;
  progress: string;
  /** What is to be known before the card is read. */
  note?: string;
  onAnswer(said: Side, sure: boolean): void;
}

/** The question side of a card: one cell of it, and the four ways to answer. */
export default function Question({ ref, card, side, progress, note, onAnswer }: Props): ReactNode {
  return (
    <PlayedCard ref={ref} label="Card">
      <p className={remark.remark}>{progress}</p>
      {note && <p className={remark.remark}>{note}</p>}
      <p className={styles.prompt}>
        <Phrase words={card[side]} />
      </p>
      <p className={styles.ask}>Do, or don’t?</p>
      <div className={styles.answers}>
        {ANSWERS.map(({ key, said, sure }) => (
          <button
            key={key}
            type="button"
            className={clsx('button-plain', styles.answer, sure && styles.sure)}
            aria-keyshortcuts={key}
            onClick={() => onAnswer(said, sure)}
          >
            <span>
              <strong>{SIDE_NAME[said]},</strong>
              <small>{sure ? 'I’m sure' : 'I think so'}</small>
            </span>
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
      </div>
    </PlayedCard>
  );
}
