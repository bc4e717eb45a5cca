import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useDeferredValue } from 'react';

/** What may come a moment after the rest, drawn in slices of time; in the page as it is served, it is there at once. */
export default function Deferred({ children }: { children: ReactNode }): ReactNode {
  const isBrowser = useIsBrowser();
  return useDeferredValue(true, !isBrowser) && children;
}
