import { type RefObject, useEffect } from 'react';

/**
 * Opens all `<details>` below `ref` while the page is printed, for browsers that can't open them
 * with CSS.
 */
export function useOpenInPrint(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...(ref.current?.querySelectorAll('details') ?? [])].filter((each) => !each.open);
      for (const each of opened) each.open = true;
    };
    const close = (): void => {
      for (const each of opened) each.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [ref]);
}
