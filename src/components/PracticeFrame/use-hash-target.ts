import { useLocation } from '@docusaurus/router';
import { useEffect } from 'react';

/**
 * Scrolls to what the address names once the page is complete: before, it isn't there yet, or what's
 * above it isn't. After a reload, the browser returns to where the reader was.
 */
export function useHashTarget(complete: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    const [visit] = performance.getEntriesByType('navigation');
    const returns = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
    if (complete && hash && !returns) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [complete, hash]);
}
