import { type ComponentProps, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { PracticeIndex } from '../../model/practice-data';
import { INTERVIEW } from '../../practice/schedule/when';
import { idsOf } from '../../practice/storage/all-entries';
import { browserStore } from '../../practice/storage/browser-store';
import styles from './styles.module.css';
import type TodayPanel from './TodayPanel';

interface Props {
  /** Loads the items, which only a reader who returns needs here. */
  load(): Promise<PracticeIndex>;
  /** What a new reader sees. It stays if the rest can't be loaded, and it leads to the same page. */
  children: ReactNode;
}

interface Loaded {
  Panel: typeof TodayPanel;
  data: ComponentProps<typeof TodayPanel>['data'];
}

/** The way to start: for a new reader the question of when the interview is, for others what today brings. */
export default function Today({ load, children }: Props): ReactNode {
  const [loaded, setLoaded] = useState<Loaded>();
  const [shown, setShown] = useState(false);
  const onReady = useCallback(() => setShown(true), []);
  // Decided once: the question mustn't go away while a new reader plays the cards beside it.
  useEffect(() => {
    let wanted = hasBegun();
    if (wanted)
      Promise.all([import('./TodayPanel'), load()]).then(
        ([{ default: Panel }, data]) => wanted && setLoaded({ Panel, data }),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [load]);
  return (
    // One takes the place of the other, so that nothing moves.
    <div className={styles.swap}>
      <div className={shown ? styles.gone : undefined} inert={shown}>
        {children}
      </div>
      {loaded && <loaded.Panel data={loaded.data} onReady={onReady} />}
    </div>
  );
}

/** Whether the reader has answered anything, set a date, or begun a story. */
function hasBegun(): boolean {
  const store = browserStore();
  const { reviews, story } = store.store.entries;
  return store.setting(INTERVIEW) !== '' || [reviews, story].some((each) => idsOf(each).length > 0);
}
