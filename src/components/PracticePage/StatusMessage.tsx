import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { subscribeToStore } from '../../practice/storage/browser-store';
import styles from './styles.module.css';

/** What was done last, as a sentence, and by which part of the page. */
interface Saying {
  by: string;
  words: string;
  /** Which sentence it is: each has another number. */
  number: number;
}

const Sayings = createContext<{ saying: Saying | undefined; say(by: string, words: string): void }>(
  { saying: undefined, say: () => undefined },
);

/**
 * Holds what the parts within say was done: one sentence at a time. It goes when the reader does something else, or when
 * the record changes, since it may not be true after that.
 */
export function OneAtATime({
  className,
  children,
  ...attributes
}: {
  className?: string;
  children: ReactNode;
  'data-complete': boolean;
}): ReactNode {
  const [saying, setSaying] = useState<Saying>();
  const count = useRef(0);
  useEffect(() => subscribeToStore(() => setSaying(undefined)), []);
  const sayings = useMemo(
    () => ({
      saying,
      say: (by: string, words: string) => setSaying({ by, words, number: ++count.current }),
    }),
    [saying],
  );
  /** Comes before what is pressed or changed does its own. */
  const hush = ({ target }: SyntheticEvent): void => {
    if (target instanceof Element && target.closest('button, a, input, select'))
      setSaying(undefined);
  };
  return (
    <Sayings value={sayings}>
      <div className={className} onClickCapture={hush} onChangeCapture={hush} {...attributes}>
        {children}
      </div>
    </Sayings>
  );
}

/** Says what a part of the page did. */
export function useSay(): { said: ReactNode; say(words: string): void } {
  const id = useId();
  const { saying, say } = useContext(Sayings);
  return {
    // A sentence that is said twice is another piece of the page each time, and so is heard twice.
    said: (
      <span className={styles.said} role="status">
        {saying?.by === id && <span key={saying.number}>{saying.words}</span>}
      </span>
    ),
    say: (words) => say(id, words),
  };
}
