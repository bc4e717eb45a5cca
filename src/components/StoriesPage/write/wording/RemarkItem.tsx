import Link from '@docusaurus/Link';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Remark } from './look';
import styles from './styles.module.css';

interface Props {
  remark: Remark;
  isDismissed: boolean;
  /** Shows the phrase in the field. */
  onGo(): void;
  onDismiss(dismissed: boolean): void;
}

/** The keys that dismiss what has the focus. Some keyboards have no Delete. */
const KEYS = ['Delete', 'Backspace', 'x'];

/**
 * A phrase with the reason to look at it, something to try, and a place to read on. One that was
 * dismissed has only the same button left, which now undoes that, so the focus stays.
 */
export default function RemarkItem({ remark, isDismissed, onGo, onDismiss }: Props): ReactNode {
  const phrase = `“${remark.phrase.replace(/\s+/g, ' ')}”`;
  const press = (event: KeyboardEvent): void => {
    if (isDismissed || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    onDismiss(true);
    event.currentTarget.querySelector<HTMLElement>('[data-dismiss]')?.focus();
  };
  return (
    <li className={styles.remark} data-dismissed={isDismissed} onKeyDown={press}>
      <p className={styles.phrase} dir="auto">
        {isDismissed ? `Dismissed: ${phrase}` : phrase}
      </p>
      {!isDismissed && (
        <>
          <p className={styles.category}>{remark.name}</p>
          <p>{remark.reason}</p>
          <p dir="auto">
            <strong>Try:</strong> {remark.rewrite}
          </p>
          <p>
            <Link to={remark.guide.path}>{remark.guide.title}</Link>
          </p>
        </>
      )}
      <div className={styles.tools}>
        {!isDismissed && (
          <button
            key="go"
            type="button"
            className="button-plain"
            aria-label={`Go to ${phrase}`}
            onClick={onGo}
          >
            Go to
          </button>
        )}
        <button
          key="dismiss"
          type="button"
          className="button-plain"
          data-dismiss
          aria-keyshortcuts={isDismissed ? undefined : 'Delete'}
          onClick={() => onDismiss(!isDismissed)}
        >
          {isDismissed ? 'Undo' : 'Dismiss'}
          <span className="sr-only">
            {isDismissed && ' dismissing'} {phrase}
          </span>
          {!isDismissed && <kbd aria-hidden="true">Del</kbd>}
        </button>
      </div>
    </li>
  );
}
