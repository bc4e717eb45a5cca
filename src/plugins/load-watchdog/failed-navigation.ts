import routes from '@generated/routes';
// Imported here so that it runs before the router is created.
import '../../practice/leaving';

/** A page that a link, Back, or Forward led to, and that couldn't be loaded. */
export interface FailedNavigation {
  /** The address of that page. */
  href: string;
  /** The address of the current page, in the form the router takes. */
  shown: string;
  /**
   * What's left to do. `open`: the site responds, so load the page without the router. `broken`:
   * the site responds, but that was tried before. `unreachable`: the site can't be reached.
   */
  ending: 'open' | 'broken' | 'unreachable';
}

/** A navigation in progress: its address, and how far the current page is scrolled. */
interface Pending {
  href: string;
  scroll: [x: number, y: number];
  ending?: Promise<never>;
}

// watchdog.js uses the same key.
const RELOADED = 'failure-handbook-reloaded';
const NEVER = new Promise<never>(() => undefined);

let shown = '';
let pending: Pending | undefined;
let scrollBack: Pending['scroll'] | undefined;
let onFailure: (failure: FailedNavigation) => void = () => undefined;

/**
 * Sets the function that takes the reader back to the current page when a navigation fails, and
 * tells them.
 */
export function whenNavigationFails(handler: (failure: FailedNavigation) => void): void {
  onFailure = handler;
}

/**
 * Docusaurus calls this when the address has changed, before the page loads. It calls the returned
 * function once the page has loaded.
 */
export function onRouteUpdate({
  previousLocation,
}: {
  previousLocation: object | null;
}): () => void {
  const mine: Pending = { href: window.location.href, scroll: [window.scrollX, window.scrollY] };
  pending = previousLocation ? mine : undefined;
  return () => {
    if (pending === mine) pending = undefined;
  };
}

/** Docusaurus calls this when the page is visible and scrolled to the top. */
export function onRouteDidUpdate(): void {
  const { pathname, search, hash } = window.location;
  shown = pathname + search + hash;
  if (scrollBack) window.scrollTo({ left: scrollBack[0], top: scrollBack[1], behavior: 'instant' });
  scrollBack = undefined;
}

/** Whether the site responds at one of its addresses. Responses such as 404 count, too. */
export async function isReachable(href: string): Promise<boolean> {
  try {
    return (
      (await fetch(href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(8000) }))
        .status < 500
    );
  } catch {
    return false;
  }
}

/**
 * Whether this visit hasn't yet reloaded this address because of missing files. If nothing can
 * remember that, assume it hasn't.
 */
function isFirst(href: string): boolean {
  const { pathname } = new URL(href);
  try {
    if (sessionStorage.getItem(RELOADED) === pathname) return false;
    sessionStorage.setItem(RELOADED, pathname);
  } catch {
    // In that case, the page that opens doesn't reload itself either: see watchdog.js.
  }
  return true;
}

/** Decides how a failed navigation ends, and takes the reader there. */
async function end(failed: Pending): Promise<never> {
  const reachable = await isReachable(failed.href);
  // Docusaurus's progress bar starts 200 ms after a navigation, even a failed one, and would then
  // never stop.
  await new Promise((resolve) => setTimeout(resolve, 250));
  // The reader may have gone somewhere else by now.
  if (pending === failed) {
    scrollBack = failed.scroll;
    onFailure({
      href: failed.href,
      shown,
      ending: !reachable ? 'unreachable' : isFirst(failed.href) ? 'open' : 'broken',
    });
  }
  return NEVER;
}

/**
 * When a page's files don't load, Docusaurus reloads the tab, because a new version of the site may
 * have replaced them (`@docusaurus/core/lib/client/PendingNavigation.js`). If the site can't be
 * reached, readers would get the browser's error page, and lose what's only in memory. So
 * Docusaurus never hears about a load that fails during a navigation. `NavigationNotice` deals with
 * it instead.
 */
function guard(all: typeof routes): void {
  for (const { component, routes: below } of all) {
    const preload = component.preload as (() => Promise<unknown>) | undefined;
    if (preload)
      component.preload = () =>
        preload().catch((error: unknown) =>
          pending ? (pending.ending ??= end(pending)) : Promise.reject(error),
        );
    if (below) guard(below as typeof routes);
  }
}
guard(routes);
