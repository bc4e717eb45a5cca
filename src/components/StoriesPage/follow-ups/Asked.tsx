import Link from '@docusaurus/Link';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useDraft } from '../../../practice/use-draft';
import type { FollowUp } from '../../../stories/follow-ups/list';
import { textId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import DraftField from '../../Attempt/DraftField';
import OtherDraft from '../../Attempt/OtherDraft';
import SayIt from './SayIt';
import styles from './styles.module.css';

/** Why any story may be followed by a question. */
const ANY = 'They can ask this after any story about a failure.';

interface Props {
  story: Story;
  followUp: FollowUp;
  /** The question’s heading. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** A question that they may ask next, why, and a place to answer it. */
export default function Asked({ story, followUp, heading }: Props): ReactNode {
  const { question, because, notes, read } = followUp;
  const id = textId(story.id, notes);
  const draft = useDraft({ id });
  const own = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.asked}>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {question}
      </h3>
      <div className={styles.why}>
        <p className={styles.label}>Why they may ask</p>
        {(because.length > 0 ? because : [ANY]).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <Link to={read.href}>How to answer it</Link>
      </div>
      <SayIt />
      <div ref={own} className={styles.notes}>
        <DraftField
          id={id}
          label="Or write it"
          hint="Two or three sentences are enough."
          draft={draft}
          onType={draft.write}
          rows={4}
          quiet
        />
        <OtherDraft
          draft={draft}
          onChosen={() => own.current?.querySelector('textarea')?.focus()}
        />
      </div>
    </div>
  );
}
