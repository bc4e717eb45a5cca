import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { PracticeEntry } from '../../model/practice-data';
import CopyButton from '../CopyButton';
import NextButton from '../NextButton';
import SuggestChange from '../SuggestChange';
import styles from './styles.module.css';
import { KIND_NAME } from './words';

interface Props {
  entry: PracticeEntry;
  /** The path of its guide. */
  guide: string;
  /** Whether the end of the session follows. */
  last: boolean;
  onNext(): void;
}

/** What stands below an answer: where to read about the item, a link to it, a way to better it, and the way on. */
export default function Foot({
  entry: { kind, item, read },
  guide,
  last,
  onNext,
}: Props): ReactNode {
  const practice = useBaseUrl('/practice/');
  const name = `this ${KIND_NAME[kind].toLowerCase()}`;
  return (
    <>
      <div className={styles.links}>
        {kind !== 'card' && (
          <span>
            Read <Link to={read.href}>{read.title}</Link>
          </span>
        )}
        <span>
          <CopyButton
            className={styles.quiet}
            label={`Copy a link to ${name}`}
            name={`Link to ${name}`}
            text={() =>
              new URL(`${practice}?card=${encodeURIComponent(item.id)}`, window.location.href).href
            }
          />
        </span>
        <SuggestChange id={item.id} guide={guide} />
      </div>
      <div className={styles.onward}>
        <NextButton className={styles.next} onClick={onNext}>
          {last ? 'Finish' : 'Next'}
        </NextButton>
      </div>
    </>
  );
}
