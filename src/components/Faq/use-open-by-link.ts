import { useLocation } from '@docusaurus/router';
import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Opens the `<details>` below `ref` whose heading the address names: when the page is shown, when the address changes,
 * and when such a link is followed again.
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

/** Whether two paths lead to one page: some hosts also serve it without the slash at the end. */
const samePage = (a: string, b: string): boolean => a.replace(/\/$/, '') === b.replace(/\/$/, '');

function open(within: HTMLElement | null, hash: string): void {
  for (const heading of within?.querySelectorAll('summary > [id]') ?? []) {
    const details = heading.closest('details');
    if (details && hash === `#${encodeURIComponent(heading.id)}`) details.open = true;
  }
}

/**
 * HTML that does the same as soon as a served page has been read up to here: before it is painted, so that nothing
 * shifts when the rest of the scripts arrive. It belongs behind the last `<details>`, in the element that holds them.
 */
export const OPEN_BY_LINK = `<script>
for (const heading of document.currentScript.parentElement.parentElement.querySelectorAll('summary > [id]'))
  if (location.hash === '#' + encodeURIComponent(heading.id)) heading.closest('details').open = true;
</script>`;
