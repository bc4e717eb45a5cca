import type { ReactNode } from 'react';
import type { Card } from '../../../model/items';
import { type CardAnswer, otherSide, SIDE_NAME } from '../../../practice/session/turn';
import PhraseText from '../../PhraseText';
import playerStyles from '../styles.module.css';
import styles from './styles.module.css';
import { cardVerdict } from './words';

interface Props {
  card: Card;
  answer: CardAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/** The other side of a card: the verdict, the other cell, and the reason. */
export default function CardVerdict({ card, answer, consequence }: Props): ReactNode {
  const other = otherSide(answer.side);
  return (
    <>
      <p className={styles.asked}>
        <PhraseText words={card[answer.side]} />
      </p>
      <p className={playerStyles.result}>{cardVerdict(answer)}</p>
      {consequence}
      <dl className={styles.reveal}>
        <div>
          <dt>{SIDE_NAME[other]}</dt>
          <dd>
            <PhraseText words={card[other]} />
          </dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>
            <PhraseText words={card.why} />
          </dd>
        </div>
      </dl>
    </>
  );
}
