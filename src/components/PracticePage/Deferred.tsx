import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useDeferredValue } from 'react';

/** Children that are drawn a moment after the rest, without blocking it; in the served page they're there at once. */
export default function Deferred({ children }: { children: ReactNode }): ReactNode {
  const isBrowser = useIsBrowser();
  return useDeferredValue(true, !isBrowser) && children;
}
