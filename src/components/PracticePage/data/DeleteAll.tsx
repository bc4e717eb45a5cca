import type { ReactNode } from 'react';
import { browserStore } from '../../../practice/storage/browser-store';
import { countStored, deleteEverything } from '../../../practice/storage/whole-store';
import { useSay } from '../StatusMessage';
import Confirm from './Confirm';
import styles from './styles.module.css';

/** Deletes all that the site keeps of the reader, and shows how much is left. */
export default function DeleteAll(): ReactNode {
  const { said, say } = useSay();
  const remove = (): void => {
    const { store } = browserStore();
    const before = countStored(store);
    const after = deleteEverything(store);
    say(
      before === 0
        ? 'Deleted what this page held. Nothing was stored in this browser.'
        : after === 0
          ? `Deleted. ${before === 1 ? 'One entry was' : `${before} entries were`} stored in this browser; now there are none.`
          : `This browser did not delete everything: ${after} of ${before} entries are left.`,
    );
  };
  return (
    <div className={styles.tools}>
      <Confirm
        label="Delete everything"
        question="Delete everything that this site keeps in this browser?"
        action="Delete everything"
        onConfirm={remove}
      >
        <p>
          Your answers, ticks, drafts, your interview date, and what was set aside go, in every open
          tab. Nobody has a copy, so this cannot be undone. Only your selection of light or dark
          stays.
        </p>
      </Confirm>
      {said}
    </div>
  );
}
