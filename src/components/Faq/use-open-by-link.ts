import { useLocation } from '@docusaurus/router';
import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Opens the `<details>` below `ref` whose heading is in the address: when the page loads, when the
 * address changes, and when the reader follows the same link again.
 */
export function useOpenByLink(ref: RefObject<HTMLElement | null>): void {
  const { hash } = useLocation();

  // Before the page is painted, and before Docusaurus scrolls to the heading.
  useLayoutEffect(() => open(ref.current, hash), [ref, hash]);

  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && samePage(link.pathname, window.location.pathname)) open(ref.current, link.hash);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [ref]);
}

/**
 * Whether two paths lead to the same page. Some hosts also serve it without the slash at the end.
 */
const samePage = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '');

function open(within: HTMLElement | null, hash: string): void {
  for (const heading of within?.querySelectorAll('summary > [id]') ?? []) {
    const details = heading.closest('details');
    if (details && hash === `#${encodeURIComponent(heading.id)}`) details.open = true;
  }
}

/**
 * HTML that does the same while the page is still loading, before it's painted, so that nothing
 * shifts when the other scripts run. Put it after the last `<details>`, in the same parent element.
 */
export const OPEN_BY_LINK = `<script>
for (const heading of document.currentScript.parentElement.parentElement.querySelectorAll('summary > [id]'))
  if (location.hash === '#' + encodeURIComponent(heading.id)) heading.closest('details').open = true;
</script>`;
