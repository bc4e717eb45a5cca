import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { browserStore } from '../../../practice/storage/browser-store';
import { textId } from '../../../stories/ids';
import type { Sheet } from '../../../stories/sheet/sheet';
import { type Story, titleOf } from '../../../stories/story';
import { storiesMarkdown } from '../../../stories/take-along';
import ExportButton from '../../PracticeFrame/ExportButton';
import { useSay } from '../../PracticeFrame/StatusMessage';
import { saveFile } from '../../PracticeFrame/save-file';
import { usePlace } from '../use-place';
import styles from './take-along.module.css';

/** What's not on the sheet, and the ways to take it along: on paper, as a text file, and as a backup. */
export default function TakeAlong({ story, sheet }: { story: Story; sheet: Sheet }): ReactNode {
  const { to } = usePlace();
  const { said, say } = useSay();
  const save = (): void => {
    const text = storiesMarkdown([story], ({ id }, name) =>
      browserStore().draftOf(textId(id, name)),
    );
    const name = `${fileName(titleOf(story))}.md`;
    saveFile(name, text, 'text/markdown');
    say(`Saved as ${name}.`);
  };
  return (
    <>
      {(sheet.left > 0 || sheet.isCut) && (
        <p className={styles.fine} role="status">
          {sheet.left === 1 && 'One more figure doesn’t fit on one page. '}
          {sheet.left > 1 && `${sheet.left} more figures don’t fit on one page. `}
          {sheet.isCut && 'The short version is cut to fit.'}
        </p>
      )}
      <div className={styles.tools}>
        <button type="button" className="button-primary" onClick={() => window.print()}>
          Print this page
        </button>
        <button type="button" className="button-plain" onClick={save}>
          Save as Markdown
        </button>
        {said}
        <ExportButton />
      </div>
      {sheet.unchecked > 0 && (
        <p className={styles.fine}>
          {sheet.unchecked === 1
            ? 'You haven’t said how you know one figure. '
            : `You haven’t said how you know ${sheet.unchecked} of the figures. `}
          <Link to={to({ story: story.id, step: 'numbers' })}>Check your numbers</Link>
        </p>
      )}
      <p className={styles.fine}>
        The Markdown file has the whole text, to read or edit anywhere. The export has all that’s
        saved here, for another browser: <Link to="/practice/data/">import it there</Link>.
      </p>
    </>
  );
}

/** A title as the name of a file: letters and digits of any script, joined by hyphens. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, 60).join('') || 'story';
}
