import { type ReactNode, useRef } from 'react';
import { browserStore } from '../../../practice/storage/browser-store';
import type { FollowUp } from '../../../stories/follow-ups/list';
import { textId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import { useOpenInPrint } from '../../use-open-in-print';
import styles from './styles.module.css';

interface Props {
  story: Story;
  followUps: readonly FollowUp[];
  /** The place of the question that’s shown. */
  at: number;
  onChoose(at: number): void;
}

/** Every question, folded, to go to any of them. */
export default function All({ story, followUps, at, onChoose }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useOpenInPrint(list);
  const notesOn = ({ notes }: FollowUp): string =>
    browserStore().draftOf(textId(story.id, notes)).trim();
  return (
    <div ref={list}>
      <details className={styles.all}>
        <summary>All {followUps.length} questions</summary>
        <ol>
          {followUps.map((followUp, place) => (
            <li key={followUp.key}>
              <button
                type="button"
                aria-current={place === at ? 'true' : undefined}
                onClick={() => onChoose(place)}
              >
                <span dir="auto">{followUp.question}</span>
                {notesOn(followUp) && <span className={styles.written}>written</span>}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
