import { type RefObject, useEffect } from 'react';

/** Whether a part of the page was shown before, so that the reader came from there. */
let came = false;

/** Moves the focus to the title of a part of the page that took the place of another one. */
export function useTitle(title: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (came) {
      title.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    came = true;
  }, [title]);
}
