/** How long a page may take to load until nobody waits for the place anymore, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Moves the focus to the place that a link leads to, once its page is there. Without that, it would
 * be where it was before the search. A card takes the focus itself.
 */
export function arriveAt({ pathname, hash }: HTMLAnchorElement): void {
  const until = Date.now() + PATIENCE;
  const look = (): void => {
    const target =
      window.location.pathname === pathname
        ? document.getElementById(decodeURIComponent(hash.slice(1)))
        : null;
    if (target) focusOn(target);
    else if (Date.now() < until && !document.querySelector('dialog[open]'))
      requestAnimationFrame(look);
  };
  if (hash) requestAnimationFrame(look);
}

function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
