import type { CSSProperties, ReactNode } from 'react';
import type { Side } from '../../practice/print/fit';
import type { TwoSided } from '../../practice/transfer/two-sided';
import Blocks from '../Blocks';
import styles from './styles.module.css';

interface Props {
  card: TwoSided;
  side: Side;
  /** Which card it is of which sheet, both from 1. */
  sheet: number;
  place: number;
  /** The size of its type in points; as the surroundings have it where none is given. */
  size?: number;
}

/**
 * One side of a card. At its foot stand its sheet and number, by which sides that got mixed up find together again; its
 * id stands on the back, since it may give the answer away.
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
