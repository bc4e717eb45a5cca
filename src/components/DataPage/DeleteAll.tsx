import type { ReactNode } from 'react';
import { browserStore } from '../../practice/storage/browser-store';
import { countStored, deleteEverything } from '../../practice/storage/whole-store';
import { useSay } from '../PracticeFrame/StatusMessage';
import Confirm from './Confirm';
import styles from './styles.module.css';

/** Deletes everything the site has saved, and says how much is left. */
export default function DeleteAll(): ReactNode {
  const { said, say } = useSay();
  const remove = (): void => {
    const { store } = browserStore();
    const before = countStored(store);
    const after = deleteEverything(store);
    say(
      before === 0
        ? 'Deleted what was on this page. Nothing was saved in this browser.'
        : after === 0
          ? `Deleted. ${before === 1 ? 'One entry was' : `${before} entries were`} saved in this browser, and now there are none.`
          : `Your browser didn’t delete everything: ${after} of ${before} entries are left.`,
    );
  };
  return (
    <div className={styles.tools}>
      <Confirm
        label="Delete everything"
        question="Delete everything this site has saved in this browser?"
        action="Delete everything"
        onConfirm={remove}
      >
        <p>
          This deletes your stories, answers, check marks, drafts, interview date, and anything that
          was set aside, in every open tab. Nobody has a copy, so you can’t undo it. Only your
          choice of light or dark mode stays.
        </p>
      </Confirm>
      {said}
    </div>
  );
}
