import { type RefObject, useEffect } from 'react';

/**
 * Says how much of the window the keyboard of a phone leaves, as `--visible-height` on an element.
 * On some phones, the keyboard covers the window without making it smaller.
 */
export function useVisibleHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const measure = (): void =>
      ref.current?.style.setProperty('--visible-height', `${viewport?.height}px`);
    viewport?.addEventListener('resize', measure);
    return () => viewport?.removeEventListener('resize', measure);
  }, [ref]);
}
