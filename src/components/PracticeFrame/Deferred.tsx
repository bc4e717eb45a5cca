import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useDeferredValue } from 'react';

/**
 * Renders its children shortly after the rest, without blocking it. The served page has them right
 * away.
 */
export default function Deferred({ children }: { children: ReactNode }): ReactNode {
  const isBrowser = useIsBrowser();
  return useDeferredValue(true, !isBrowser) && children;
}
