import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { browserStore } from '../../practice/storage/browser-store';
import { storeAgain } from '../../practice/storage/whole-store';
import ExportButton from './ExportButton';
import styles from './styles.module.css';
import { useCutOff } from './use-cut-off';

interface Props {
  /** How many texts are in the quarantine. */
  quarantined: number;
  /** Whether the reader has answered anything yet. */
  answered: boolean;
  /** Whether the page has the export and the import. */
  onDataPage?: boolean;
  /** Called when the reader dismisses a notice, since its button loses the focus. */
  onGone(): void;
}

/**
 * The settings that say what the reader was told already: how many texts are set aside, and that
 * browsers delete data.
 */
const TOLD = { quarantined: 'told-aside', deletion: 'told-deletion' };

/**
 * What readers should know about the storage, one notice at a time. What won't be saved comes
 * first.
 */
export default function Notices({
  quarantined,
  answered,
  onDataPage = false,
  onGone,
}: Props): ReactNode {
  const record = browserStore();
  const state = record.state();
  const { cutOff, dismiss } = useCutOff();
  const backup = !onDataPage && <ExportButton />;
  const understood = (name: string, value: string): void => {
    record.set(name, value);
    onGone();
  };
  const newlyQuarantined = quarantined - Number(record.setting(TOLD.quarantined));
  if (state === 'blocked' || state === 'full') {
    return (
      <div className={styles.notice} role="status">
        <p>
          {state === 'blocked'
            ? 'Your browser doesn’t let this site save anything. That happens in some private windows, or if you’ve turned storage off.'
            : 'Your browser has no space left for this site. You can free some up by deleting what other sites have stored.'}{' '}
          Your answers are only on this page, and you’ll lose them when you leave it.
        </p>
        {backup}
      </div>
    );
  }
  if (state === 'cleared') {
    return (
      <div className={styles.notice} role="status">
        <p>
          Your browser’s storage was cleared while this page was open. The page still has
          everything, but you’ll lose it when you leave.
        </p>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            storeAgain(record.store);
            onGone();
          }}
        >
          Save it again
        </button>
        {backup}
      </div>
    );
  }
  const outdated = record.store.writer.outdated();
  if (outdated > 0) {
    return (
      <div className={styles.notice} role="status">
        <p>
          {outdated === 1 ? 'One entry' : `${outdated} entries`} of your data{' '}
          {outdated === 1 ? 'was' : 'were'} saved by a newer version of this site. Reload the page
          to get that version. Until then, what you add to {outdated === 1 ? 'it' : 'them'} isn’t
          saved; everything else is.
        </p>
        <button type="button" className="button-plain" onClick={() => window.location.reload()}>
          Reload
        </button>
        {backup}
      </div>
    );
  }
  if (cutOff) {
    return (
      <div className={styles.notice}>
        <p>
          Your import was interrupted: {cutOff.done} of {cutOff.of} entries were added. Choose the
          same file again{cutOff.mode === 'replace' && ' and “Replace what’s here”'} to finish.
        </p>
        {!onDataPage && (
          <Link className="button-plain" to="/practice/data/">
            Go to the import
          </Link>
        )}
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            dismiss();
            onGone();
          }}
        >
          Dismiss
        </button>
      </div>
    );
  }
  if (newlyQuarantined > 0) {
    return (
      <div className={styles.notice}>
        <p>
          {newlyQuarantined === 1
            ? 'One entry of your data'
            : `${newlyQuarantined} entries of your data`}{' '}
          couldn’t be read. The rest is fine. What can’t be read is set aside: it’s still saved and
          exported, but not used.
        </p>
        <button
          type="button"
          className="button-plain"
          onClick={() => understood(TOLD.quarantined, String(quarantined))}
        >
          Understood
        </button>
        {backup}
      </div>
    );
  }
  if (answered && !onDataPage && !record.setting(TOLD.deletion)) {
    return (
      <div className={styles.hint}>
        <p>
          Your answers are saved in this browser and nowhere else. Some browsers delete a site’s
          data after seven days without a visit.
        </p>
        <Link className="button-plain" to="/practice/data/">
          Back it up
        </Link>
        <button
          type="button"
          className="button-plain"
          onClick={() => understood(TOLD.deletion, 'yes')}
        >
          Understood
        </button>
      </div>
    );
  }
  return null;
}
