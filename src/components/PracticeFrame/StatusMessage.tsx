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

/** The last message, and which part of the page it's from. */
interface Saying {
  by: string;
  words: string;
  /** A different number for each message. */
  number: number;
}

const Sayings = createContext<{ saying: Saying | undefined; say(by: string, words: string): void }>(
  { saying: undefined, say: () => undefined },
);

/**
 * Shows one status message at a time, from any part of the page inside it. The message disappears
 * when the reader does something else, or when their data changes, since it may not be true after
 * that.
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
  /** Runs before the handlers of the button or field itself. */
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

/** Lets a part of the page say what it did. */
export function useSay(): { said: ReactNode; say(words: string): void } {
  const id = useId();
  const { saying, say } = useContext(Sayings);
  return {
    // A message that's repeated gets a new element, so that screen readers announce it again.
    said: (
      <span className={styles.said} role="status">
        {saying?.by === id && <span key={saying.number}>{saying.words}</span>}
      </span>
    ),
    say: (words) => say(id, words),
  };
}
