import Link from '@docusaurus/Link';
import type { ReactNode, Ref } from 'react';
import type { Card } from '../../model/items';
import type { Answer } from '../../practice/play/sitting';
import looks from '../looks/card.module.css';
import remark from '../looks/remark.module.css';
import Phrase from '../Phrase';
import PlayedCard from '../PlayedCard';
import styles from './styles.module.css';
import { otherSide, resultOf, SIDE_NAME } from './words';

interface Props {
  ref: Ref<HTMLDivElement>;
  card: Card;
  answer: Pick<Answer, 'side' | 'sure' | 'right'>;
  progress: string;
  /** What follows from the answer, besides the verdict. */
  after?: ReactNode;
  /** What goes on from here, and what else can be done. */
  foot: ReactNode;
}

/** The other side of a card: the verdict, the counterpart, the reason, and where to read on. */
export default function Verdict({ ref, card, answer, progress, after, foot }: Props): ReactNode {
  const { side, right } = answer;
  return (
    <PlayedCard ref={ref} label="Answer" right={right}>
      <p className={remark.remark}>{progress}</p>
      <p className={styles.asked}>
        <Phrase words={card[side]} />
      </p>
      <p className={looks.result}>{resultOf(answer)}</p>
      {after}
      <dl className={styles.reveal}>
        <div>
          <dt>{SIDE_NAME[otherSide(side)]}</dt>
          <dd>
            <Phrase words={card[otherSide(side)]} />
          </dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>
            <Phrase words={card.why} />
          </dd>
        </div>
        <div>
          <dt>Read</dt>
          <dd>
            <Link to={card.read.href}>{card.read.title}</Link>
          </dd>
        </div>
      </dl>
      {foot}
    </PlayedCard>
  );
}
