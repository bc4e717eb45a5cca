/**
 * Lets an element fill the screen or, where the browser can't do that, the window. Meanwhile
 * nothing else on the page can get the focus. Escape leads back, and so does the function that it
 * returns; `onLeave` gets told either way.
 */
export function fillScreen(element: HTMLElement, onLeave: () => void): () => void {
  const place = element.parentElement;
  // The page below keeps its place meanwhile.
  if (place) place.style.minHeight = `${place.offsetHeight}px`;
  const reopen = closeAround(element);
  const listening = new AbortController();

  const leave = (): void => {
    if (listening.signal.aborted) return;
    listening.abort();
    reopen();
    place?.style.removeProperty('min-height');
    if (document.fullscreenElement === element) void document.exitFullscreen();
    onLeave();
  };
  const { signal } = listening;
  document.addEventListener('fullscreenchange', () => document.fullscreenElement || leave(), {
    signal,
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
  element.requestFullscreen?.().catch(() => undefined);
  return leave;
}

/** Makes everything but an element inert. Returns how to undo that. */
function closeAround(element: HTMLElement): () => void {
  const closed: Element[] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement)
    for (const other of at.parentElement.children)
      if (other !== at && !other.hasAttribute('inert')) {
        other.setAttribute('inert', '');
        closed.push(other);
      }
  return () => {
    for (const other of closed) other.removeAttribute('inert');
  };
}
