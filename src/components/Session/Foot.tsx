import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { PracticeEntry } from '../../authoring/practice-data';
import CopyButton from '../CopyButton';
import SuggestChange from '../SuggestChange';
import { KIND_NAME } from './words';
import styles from './styles.module.css';

/** What stands beside the button that goes on: where to read about the item, a link to it, and a way to better it. */
export default function Foot({ entry: { kind, item, read }, guide }: { entry: PracticeEntry; guide: string }): ReactNode {
  const practice = useBaseUrl('/practice');
  const name = `this ${KIND_NAME[kind].toLowerCase()}`;
  return (
    <>
      {kind !== 'card' && <span>Read <Link to={read.href}>{read.title}</Link></span>}
      <CopyButton
        className={styles.quiet}
        label={`Copy a link to ${name}`}
        name={`Link to ${name}`}
        text={() => new URL(`${practice}?card=${encodeURIComponent(item.id)}`, window.location.href).href}
      />
      <SuggestChange id={item.id} guide={guide} />
    </>
  );
}
