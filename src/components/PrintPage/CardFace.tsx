import type { CSSProperties, ReactNode } from 'react';
import type { Side } from '../../practice/print/fit';
import type { TwoSided } from '../../practice/transfer/two-sided';
import Blocks from '../Blocks';
import styles from './styles.module.css';

interface Props {
  card: TwoSided;
  side: Side;
  /** The number of the sheet, and of the card on it, both from 1. */
  sheet: number;
  place: number;
  /** The type size in points; inherited if there's none. */
  size?: number;
}

/**
 * One side of a card. The sheet and card numbers at the bottom help to match sides that got mixed
 * up. The id is on the back, since it may give the answer away.
 */
export default function CardFace({
  card: { id, ask, front, back },
  side,
  sheet,
  place,
  size,
}: Props): ReactNode {
  return (
    <div
      className={styles.face}
      style={size === undefined ? undefined : ({ '--size': size } as CSSProperties)}
    >
      {side === 'front' && ask && <p className={styles.ask}>{ask}</p>}
      <div className={styles.words}>
        <Blocks blocks={side === 'front' ? front : back} />
      </div>
      <p className={styles.foot}>
        <span>
          Sheet {sheet}, card {place}
        </span>
        {side === 'back' && <span>{id}</span>}
      </p>
    </div>
  );
}
