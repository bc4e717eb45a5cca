import type { CSSProperties, ReactNode } from 'react';
import Blocks from '../../components/Blocks';
import type { TwoSided } from '../../practice/transfer/two-sided';
import styles from './styles.module.css';

export type Side = 'front' | 'back';

interface Props {
  card: TwoSided;
  side: Side;
  /** The number of the sheet that it stands on. */
  sheet: number;
  /** The size of its type in points; as the surroundings have it where none is given. */
  size?: number;
}

/** One side of a card, with its id and its sheet at the foot, by which cards that got mixed up find together again. */
export default function CardFace({ card: { id, ask, front, back }, side, sheet, size }: Props): ReactNode {
  return (
    <div className={styles.face} style={size === undefined ? undefined : ({ '--size': size } as CSSProperties)}>
      {side === 'front' && ask && <p className={styles.ask}>{ask}</p>}
      <div className={styles.words}><Blocks blocks={side === 'front' ? front : back} /></div>
      <p className={styles.foot}><span>{id}</span><span>Sheet {sheet}, {side}</span></p>
    </div>
  );
}
