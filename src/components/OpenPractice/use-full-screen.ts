import { type RefObject, useEffect, useState } from 'react';

/**
 * Lets an element fill the screen, or where the browser can't do that, the window. Meanwhile
 * nothing else on the page can get the focus, and Escape leads back.
 */
export function useFullScreen(
  ref: RefObject<HTMLElement | null>,
): [full: boolean, turn: () => void] {
  const [full, setFull] = useState(false);

  useEffect(() => {
    const element = ref.current;
    if (!full || !element) return undefined;
    const reopen = closeAround(element);
    const onChange = (): void => {
      if (!document.fullscreenElement) setFull(false);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setFull(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      document.removeEventListener('keydown', onKey);
      reopen();
      element.parentElement?.style.removeProperty('min-height');
      if (document.fullscreenElement === element) void document.exitFullscreen();
    };
  }, [full, ref]);

  const turn = (): void => {
    const place = ref.current?.parentElement;
    // The page below keeps its place meanwhile.
    if (place && !full) place.style.minHeight = `${place.offsetHeight}px`;
    setFull(!full);
    if (!full) ref.current?.requestFullscreen?.().catch(() => undefined);
  };
  return [full, turn];
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
