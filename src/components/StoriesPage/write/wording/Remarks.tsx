import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { StoryPartName } from '../../../../model/items';
import type { Story } from '../../../../stories/story';
import { browserStories } from '../../../../stories/use-stories';
import { goTo } from './go-to';
import type { Remark } from './look';
import MarkedCopy from './MarkedCopy';
import RemarkItem from './RemarkItem';
import styles from './styles.module.css';
import { canHighlight, useHighlight } from './use-highlight';
import { phrases } from './words';

interface Props {
  story: Story;
  part: StoryPartName;
  remarks: readonly Remark[];
  /** Said if only the beginning of the part is looked at. */
  cut: string | undefined;
  /** Has the text field in it. */
  around: RefObject<HTMLElement | null>;
}

/** With more than this, the list is folded at first: a convention of ours. */
const FEW = 3;

/** What’s remarked in a part, in the order of the text, next to its field. */
export default function Remarks({ story, part, remarks, cut, around }: Props): ReactNode {
  const [undoable, setUndoable] = useState<ReadonlySet<string>>(new Set());
  // A story is a new one with each key. The marks in the field move along by themselves.
  const dismissed = [...story.dismissed].join();
  const left = useMemo(
    () => remarks.filter(({ dismissal }) => !dismissed.split(',').includes(dismissal)),
    [remarks, dismissed],
  );
  const listed = remarks.filter(
    ({ dismissal }) => !story.dismissed.has(dismissal) || undoable.has(dismissal),
  );
  // It opens and closes only when the reader wants it, so that nothing moves while they type.
  const [open] = useState(() => left.length <= FEW);
  useHighlight(around, left);
  if (listed.length === 0 && !cut) return null;
  const seen = new Map<string, number>();
  const keyOf = ({ dismissal }: Remark): string => {
    const times = (seen.get(dismissal) ?? 0) + 1;
    seen.set(dismissal, times);
    return `${dismissal} ${times}`;
  };
  const dismiss = ({ dismissal }: Remark, dismissed: boolean): void => {
    setUndoable(new Set([...undoable, dismissal]));
    browserStories().mark(story.id, 'dismissed', dismissal, dismissed ? 'yes' : '');
  };
  return (
    <details className={styles.remarks} open={open} data-remarks>
      <summary>
        {phrases(left.length)}
        <span className="sr-only"> in {part}</span>
      </summary>
      <ol className={styles.list}>
        {listed.map((remark) => (
          <RemarkItem
            key={keyOf(remark)}
            remark={remark}
            isDismissed={story.dismissed.has(remark.dismissal)}
            onGo={() => {
              const field = around.current?.querySelector('textarea');
              if (field) goTo(field, remark);
            }}
            onDismiss={(dismissed) => dismiss(remark, dismissed)}
          />
        ))}
      </ol>
      {cut && <p className={styles.fine}>{cut}</p>}
      {left.length > 0 && !canHighlight() && <MarkedCopy text={story.parts[part]} remarks={left} />}
    </details>
  );
}
