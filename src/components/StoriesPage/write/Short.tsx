import { type ReactNode, useRef } from 'react';
import { useDraft } from '../../../practice/use-draft';
import { textId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import { LIMITS, shortTime } from '../../../stories/time/bar';
import DraftField from '../../Attempt/DraftField';
import OtherDraft from '../../Attempt/OtherDraft';
import styles from './styles.module.css';
import { useRate } from './use-rate';

/** The version of about 30 seconds, for when they want it brief. */
export default function Short({ story }: { story: Story }): ReactNode {
  const id = textId(story.id, 'short');
  const draft = useDraft({ id });
  const [rate] = useRate();
  const own = useRef<HTMLDivElement>(null);
  const { seconds, isLong } = shortTime(story.short, rate);
  return (
    <details className={styles.short} open={story.short !== '' || undefined}>
      <summary>The {LIMITS.short}-second version</summary>
      <div ref={own}>
        <DraftField
          id={id}
          label={`The same story in ${LIMITS.short} seconds`}
          hint="One sentence for what you decided, one for what it cost, and one for what you do now."
          draft={draft}
          onType={draft.write}
          rows={4}
          quiet
        />
        <OtherDraft
          draft={draft}
          onChosen={() => own.current?.querySelector('textarea')?.focus()}
        />
        <p className={styles.fine}>
          {seconds === 0
            ? `About ${Math.round((rate * LIMITS.short) / 60)} words.`
            : `About ${seconds} seconds.${isLong ? ` That’s longer than ${LIMITS.short}: cut a detail.` : ''}`}
        </p>
      </div>
    </details>
  );
}
