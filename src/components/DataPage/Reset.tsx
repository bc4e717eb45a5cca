import { type ReactNode, useRef, useState } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { guideSlug } from '../../practice/guide-slug';
import { itemsFor } from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';
import { resetReviews } from '../../practice/storage/whole-store';
import PartSelect, { type Part } from '../PracticeFrame/PartSelect';
import { useSay } from '../PracticeFrame/StatusMessage';
import { SESSION } from '../PracticePage/use-running';
import Confirm from './Confirm';
import styles from './styles.module.css';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Resets the answers of a deck, a guide, or the whole site. Check marks and drafts stay. */
export default function Reset({ overview, entries }: Props): ReactNode {
  const field = useRef<HTMLSelectElement>(null);
  const [part, setPart] = useState<Part>({});
  const [undo, setUndo] = useState<() => Promise<void>>();
  const { said, say } = useSay();

  const { guides, decks } = overview;
  const guide = guides.find((each) => guideSlug(each) === part.guide);
  const deck = decks.find(({ id }) => id === part.deck);
  const name = guide ? `the guide “${guide.title}”` : deck ? `“${deck.title}”` : 'all guides';

  const reset = async (): Promise<void> => {
    const session = browserStore().setting(SESSION);
    setUndo(undefined);
    const undoReviews = await resetReviews(
      browserStore().store,
      itemsFor({ which: 'all', ...part }, entries, overview),
    );
    browserStore().set(SESSION, '');
    setUndo(() => async (): Promise<void> => {
      await undoReviews();
      browserStore().set(SESSION, session);
    });
    say(`Your answers for ${name} were reset.`);
  };
  const takeBack = async (): Promise<void> => {
    setUndo(undefined);
    field.current?.focus();
    await undo?.();
    say('The reset was undone.');
  };

  return (
    <div className={styles.reset}>
      <PartSelect
        ref={field}
        label="Start over with"
        overview={overview}
        value={part}
        onPick={setPart}
      />
      <div className={styles.tools}>
        <Confirm
          label="Reset"
          question={`Reset your answers for ${name}?`}
          action="Reset"
          onConfirm={() => void reset()}
        >
          <p>
            You start over with its cards, questions, and exercises, as if you’d never answered
            them. Check marks and drafts stay. You can undo this until you start a session or leave
            the page.
          </p>
        </Confirm>
        {undo && (
          <button type="button" className="button-plain" onClick={() => void takeBack()}>
            Undo the reset
          </button>
        )}
        {said}
      </div>
    </div>
  );
}
