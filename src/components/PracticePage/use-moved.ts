import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect } from 'react';

/** Parts of the practice page that have become pages: the anchor that each had, and where it is now. */
const MOVED: Readonly<Record<string, string>> = {
  '#where-you-stand': 'progress/',
  '#your-record': 'data/',
  '#take-it-with-you': 'data/#take-it-with-you',
};

/** Leads on from the address of a part that has moved. Back returns to the page before. */
export function useMoved(): void {
  const { hash } = useLocation();
  const history = useHistory();
  const practice = useBaseUrl('/practice/');
  useEffect(() => {
    const moved = Object.hasOwn(MOVED, hash) ? MOVED[hash] : undefined;
    if (moved !== undefined) history.replace(practice + moved);
  }, [hash, history, practice]);
}
