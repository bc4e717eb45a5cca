import { browserRecord } from './record/browser-record';

/** Has the browser ask before the page goes; returns how to stop. A page that may ask isn't kept by the browser for Back. */
function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    // Chrome before 119 goes by this alone.
    event.returnValue = true;
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/**
 * Asks the reader before anything takes them off this page: the browser asks before the tab goes, and `question` is asked
 * before a link, Back or Forward leads to another page of the site. Returns how to stop.
 *
 * The router's own `block` isn't used: it takes one handler, and Docusaurus's theme has set one, for its menu.
 */
export function askBeforeLeaving(question: string): () => void {
  const { href, pathname } = window.location;
  const { state } = window.history;
  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || link.host !== window.location.host || link.pathname === pathname || link.target === '_blank') return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || window.confirm(question)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPop = (event: PopStateEvent): void => {
    if (window.location.pathname === pathname || window.confirm(question)) return;
    // The router hasn't heard of it yet, and needn't.
    event.stopImmediatePropagation();
    window.history.pushState(state, '', href);
  };
  const stopUnload = askBeforeUnload();
  window.addEventListener('click', onClick, true);
  window.addEventListener('popstate', onPop, true);
  return () => {
    stopUnload();
    window.removeEventListener('click', onClick, true);
    window.removeEventListener('popstate', onPop, true);
  };
}

/** The ids of the items whose drafts were typed in this visit. */
const typed = new Set<string>();
let stop: (() => void) | undefined;

function update(): void {
  const record = browserRecord();
  if (!record.lasts() && [...typed].some((id) => record.draftOf(id))) stop ??= askBeforeUnload();
  else stop = void stop?.();
}

/** Has the browser ask before the tab goes, as long as a draft that was typed isn't stored. Other pages of the site still have it. */
export function watchDraft(id: string): void {
  if (typed.size === 0) browserRecord().subscribe(update);
  typed.add(id);
  update();
}
