import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { PracticeData } from '../../model/practice-data';
import { INTERVIEW } from '../../practice/schedule/when';
import { idsOf } from '../../practice/storage/all-entries';
import { browserStore, subscribeToStore } from '../../practice/storage/browser-store';
import styles from './styles.module.css';

const TodayPanel = lazy(() => import('./TodayPanel'));

interface Props {
  /** Loads the items, which only a reader who returns needs here. */
  load(): Promise<PracticeData>;
  /** What a new reader sees. It stays if the items can't be loaded, and it leads to the same page. */
  children: ReactNode;
}

/** The way to start: for a new reader the question of when the interview is, for others what today brings. */
export default function Today({ load, children }: Props): ReactNode {
  const returns = useSyncExternalStore(subscribeToStore, hasBegun, () => false);
  const [data, setData] = useState<PracticeData>();
  const [shown, setShown] = useState(false);
  const onReady = useCallback(() => setShown(true), []);
  useEffect(() => {
    let wanted = returns;
    if (returns)
      load().then(
        (loaded) => wanted && setData(loaded),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [returns, load]);
  return (
    // One takes the place of the other, so that nothing moves.
    <div className={styles.swap}>
      <div className={shown ? styles.gone : undefined} inert={shown}>
        {children}
      </div>
      {data && (
        <Suspense fallback={null}>
          <TodayPanel data={data} onReady={onReady} />
        </Suspense>
      )}
    </div>
  );
}

/** Whether the reader has answered anything, or set a date. */
function hasBegun(): boolean {
  const store = browserStore();
  return store.setting(INTERVIEW) !== '' || idsOf(store.store.entries.reviews).length > 0;
}
