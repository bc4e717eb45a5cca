import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import { type Failure, loadEngine, whyNot } from './engine';
import { type Result, search } from './search';

/** What the dialog shows for a query. */
export type Shown =
  | { state: 'empty' }
  | { state: 'searching' }
  | { state: 'found'; query: string; results: Result[] }
  | { state: 'failed'; failure: Failure };

/** How long a reader has to pause for a search, in milliseconds. */
const PAUSE = 150;

/**
 * Searches while the reader types. Only the latest query counts. What was found before stays until
 * there's something new.
 *
 * @returns what to show, and a function that tries again
 */
export function useSearch(query: string): [Shown, () => void] {
  const base = useBaseUrl('/');
  const [shown, setShown] = useState<Shown>({ state: 'empty' });
  const [attempt, setAttempt] = useState(0);
  const wanted = query.trim();

  // While the reader is still typing the first word. If it fails, the search says so.
  useEffect(() => void loadEngine(base).catch(() => undefined), [base]);

  useEffect(() => {
    // Not used, but a new attempt searches again.
    void attempt;
    if (!wanted) return setShown({ state: 'empty' });
    let isLatest = true;
    setShown((before) => (before.state === 'found' ? before : { state: 'searching' }));
    const timer = setTimeout(async () => {
      const after = await find(base, wanted);
      if (isLatest) setShown(after);
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [base, wanted, attempt]);

  return [shown, () => setAttempt((before) => before + 1)];
}

async function find(base: string, query: string): Promise<Shown> {
  try {
    return { state: 'found', query, results: await search(await loadEngine(base), query) };
  } catch {
    return { state: 'failed', failure: await whyNot(base) };
  }
}
