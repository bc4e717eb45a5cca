import routes from '@generated/routes';
// Here, so that it runs before the router is made.
import '../../practice/leaving';

/** A page that a link, Back or Forward led to, and that couldn't be loaded. */
export interface FailedNavigation {
  /** The address of that page. */
  href: string;
  /** The address of the page on show, as the router takes it. */
  shown: string;
  /**
   * What is left to do: the site answers, so open the page the browser's own way; it answers, but that was tried before; or
   * the site can't be reached.
   */
  ending: 'open' | 'broken' | 'unreachable';
}

/** A page on its way: its address, and how far the page on show is scrolled. */
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

/** Names who takes the reader back to the page on show when a navigation fails, and tells them. */
export function whenNavigationFails(handler: (failure: FailedNavigation) => void): void {
  onFailure = handler;
}

/** Docusaurus calls this when the address has changed, before the page is loaded, and what it returns when that worked. */
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

/** Docusaurus calls this when the page is on show, and scrolled to its top. */
export function onRouteDidUpdate(): void {
  const { pathname, search, hash } = window.location;
  shown = pathname + search + hash;
  if (scrollBack) window.scrollTo({ left: scrollBack[0], top: scrollBack[1], behavior: 'instant' });
  scrollBack = undefined;
}

/** Whether the site answers for an address of its own; an error page of a server that is up is an answer too. */
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

/** Whether this visit hasn't opened an address because of missing files before. Where nothing can remember that, it may try. */
function isFirst(href: string): boolean {
  const { pathname } = new URL(href);
  try {
    if (sessionStorage.getItem(RELOADED) === pathname) return false;
    sessionStorage.setItem(RELOADED, pathname);
  } catch {
    // A page that is opened then doesn't reload itself either: see watchdog.js.
  }
  return true;
}

/** Decides how a navigation ends whose page couldn't be loaded, and has the reader taken there. */
async function end(failed: Pending): Promise<never> {
  const reachable = await isReachable(failed.href);
  // Docusaurus's progress bar starts 200 ms after a navigation, whatever became of it, and would then go on for good.
  await new Promise((resolve) => setTimeout(resolve, 250));
  // The reader may have gone elsewhere by now.
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
 * When the files of a page don't load, Docusaurus reloads the tab, because they may be gone since a new version of the site
 * was published (`@docusaurus/core/lib/client/PendingNavigation.js`). Where the site can't be reached, that leaves the
 * browser's error page, and what was only in memory is lost. So a load that fails during a navigation never ends, as far as
 * Docusaurus can see, and `NavigationNotice` takes it from there.
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
