import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * How many things on the current page would be lost with it, the question to ask about them, and
 * the page's history entry.
 */
let held = 0;
let question = '';
let place: { href: string; pathname: string; state: unknown } = {
  href: '',
  pathname: '',
  state: null,
};

/**
 * Has the browser ask before the tab closes. Returns how to stop: until then, browsers leave the
 * page out of the back/forward cache.
 */
export function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // Chrome before 119 ignores `preventDefault`.
    event.returnValue = true;
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/**
 * Asks the reader before they leave this page. The browser asks before the tab closes; `words` are
 * the question before a link, Back or Forward leads to another page of the site. Returns how to
 * stop.
 */
export function askBeforeLeaving(words: string): () => void {
  const { href, pathname } = window.location;
  place = { href, pathname, state: window.history.state };
  question = words;
  held++;
  const stop = askBeforeUnload();
  return () => {
    held--;
    stop();
  };
}

const mayGo = (pathname: string): boolean =>
  held === 0 || pathname === place.pathname || window.confirm(question);

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined;
  if (!link || link.host !== window.location.host || link.target === '_blank') return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || mayGo(link.pathname)) return;
  event.preventDefault();
  event.stopPropagation();
}

function onPop(event: PopStateEvent): void {
  if (mayGo(window.location.pathname)) return;
  event.stopImmediatePropagation();
  window.history.pushState(place.state, '', place.href);
}

// The router's own `block` isn't used: it takes one handler, and Docusaurus's theme has set one,
// for its menu. A window calls its listeners in the order in which they were added, so these have
// to be added before the router's.
if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener('popstate', onPop);
  window.addEventListener('click', onClick, true);
}
