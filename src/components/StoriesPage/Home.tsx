import { type ReactNode, useEffect, useRef } from 'react';
import { useStorageState } from '../../practice/use-reviews';
import type { StoryList } from '../../stories/story';
import StarBar from '../LandingPage/StarBar';
import Begin from './Begin';
import Coverage from './coverage';
import Deleted from './Deleted';
import Drafts from './drafts';
import RecallSwitch from './RecallSwitch';
import Stories from './Stories';
import { STEPS, type StepId } from './steps';
import styles from './styles.module.css';
import { useTitle } from './use-title';
import WithoutScripts from './WithoutScripts';

interface Props {
  list: StoryList;
  /** The step that the reader wants to take, if a link named one. */
  wanted: StepId | undefined;
  /** Whether a link named a story that isn't here. */
  isMissing: boolean;
}

/** All of the reader's stories, and how to begin another one. */
export default function Home({ list, wanted, isMissing }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  const isSaved = useStorageState() === 'saved';
  const { active, archived, deleted } = list;
  const first = active.length === 0;
  const step = STEPS.find(({ id }) => id === wanted);
  // A reader who undid the last deletion must not lose the place.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 ref={title} tabIndex={-1} data-served>
        My stories
      </h1>
      <p className={styles.lead} data-served>
        Turn a failure of your own into an answer you can say out loud.
      </p>
      <WithoutScripts />
      {isMissing && (
        <p className={styles.notice} role="status">
          That story isn’t in this browser. It may have been deleted, or it’s in another browser.
        </p>
      )}
      {step && !first && (
        <p>
          <strong>{step.name}:</strong> choose the story you want to do this with.
        </p>
      )}
      <Stories stories={active} step={wanted ?? 'write'} />
      {first && <StarBar />}
      <Begin first={first} />
      {!first && <Coverage stories={active} />}
      <Drafts stories={active} />
      {!first && <RecallSwitch />}
      {archived.length > 0 && (
        <details className={styles.more}>
          <summary>Archived ({archived.length})</summary>
          <Stories stories={archived} step="write" />
        </details>
      )}
      {deleted.length > 0 && <Deleted stories={deleted} />}
      <p className={styles.fine}>
        {isSaved && 'Your stories are saved in this browser and nowhere else. '}Nothing is sent, and
        nothing is scored.
      </p>
    </>
  );
}
