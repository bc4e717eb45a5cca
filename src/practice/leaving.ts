import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** How many things on the page on show would be gone with it, the question about them, and the place of that page. */
let held = 0;
let question = '';
let place = { href: '', pathname: '', state: null as unknown };

/** Has the browser ask before the tab goes; returns how to stop. While it would ask, no browser keeps the page for Back. */
export function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // Chrome before 119 goes by this alone.
    event.returnValue = true;
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/**
 * Asks the reader before anything takes them off this page: the browser asks before the tab goes, and `words` are asked
 * before a link, Back or Forward leads to another page of the site. Returns how to stop.
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
  const link = (event.target as Element).closest('a');
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

// The router's own `block` isn't used: it takes one handler, and Docusaurus's theme has set one, for its menu. Listeners on the
// window are called in the order in which they came, so this one has to come before the router's.
if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener('popstate', onPop);
  window.addEventListener('click', onClick, true);
}
