import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import SuggestChange from '../SuggestChange';
import type { PlayerItem } from './item';
import styles from './styles.module.css';

interface Props {
  played: PlayerItem;
  /** Whether this was the last item of the session. */
  last: boolean;
  onNext(): void;
}

/**
 * Below an answer: where to read about the item, a link to it, a way to suggest a change, and Next.
 */
export default function Footer({
  played: { item, kindName, read, readName = 'Read', isOwn, guide },
  last,
  onNext,
}: Props): ReactNode {
  const practice = useBaseUrl('/practice/');
  const name = `this ${kindName.toLowerCase()}`;
  return (
    <>
      <div className={styles.links}>
        {read && (
          <span>
            {readName} <Link to={read.href}>{read.title}</Link>
          </span>
        )}
        {!isOwn && (
          <>
            <span>
              <CopyButton
                className={styles.quiet}
                label={`Copy a link to ${name}`}
                name={`Link to ${name}`}
                text={() =>
                  new URL(`${practice}?card=${encodeURIComponent(item.id)}`, window.location.href)
                    .href
                }
              />
            </span>
            <SuggestChange id={item.id} guide={guide?.path} />
          </>
        )}
      </div>
      <div className={styles.onward}>
        <button
          type="button"
          className={clsx('button-primary', styles.next)}
          aria-keyshortcuts="Enter"
          onClick={onNext}
        >
          <span>{last ? 'Finish' : 'Next'}</span>
          <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </>
  );
}
