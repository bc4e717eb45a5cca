import { type ReactNode, useRef } from 'react';
import type { StoryPartName } from '../../../model/items';
import { useDraft } from '../../../practice/use-draft';
import { partId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import DraftField from '../../Attempt/DraftField';
import OtherDraft from '../../Attempt/OtherDraft';
import styles from './styles.module.css';
import Remarks from './wording/Remarks';
import type { Wording } from './wording/use-wording';

interface Props {
  story: Story;
  part: StoryPartName;
  prompt: string;
  wording: Wording;
}

/** A part of a story, with its letter and color, a field for the reader's words, and what's remarked in them. */
export default function PartField({ story, part, prompt, wording }: Props): ReactNode {
  const id = partId(story.id, part);
  const draft = useDraft({ id });
  const own = useRef<HTMLDivElement>(null);
  return (
    <div ref={own} className={styles.part} data-part={part.toLowerCase()}>
      <span className={styles.letter} aria-hidden="true">
        {part[0]}
      </span>
      <div className={styles.own}>
        <DraftField
          id={id}
          label={part}
          draft={draft}
          onType={draft.write}
          hint={prompt}
          rows={4}
          quiet
        />
        <OtherDraft
          draft={draft}
          onChosen={() => own.current?.querySelector('textarea')?.focus()}
        />
      </div>
      {wording.state === 'ready' && (
        <Remarks
          story={story}
          part={part}
          remarks={wording.remarks[part]}
          cut={wording.cut.has(part) ? wording.cutWords : undefined}
          around={own}
        />
      )}
    </div>
  );
}
