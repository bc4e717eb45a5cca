import { type FocusEvent, useEffect, useRef } from 'react';
import type { DraftState } from './use-draft';

/** What a field for a draft does when it gets and loses the focus. */
interface Hold {
  /** Keeps other tabs from changing the text while the reader may be typing. */
  hold(): void;
  onBlur(event: FocusEvent): void;
}

/** Keeps other tabs from changing a draft as long as its field has the focus. */
export function useHold(draft: DraftState): Hold {
  const release = useRef<() => void>(undefined);
  useEffect(() => () => release.current?.(), []);
  return {
    hold() {
      release.current ??= draft.hold();
    },
    onBlur({ target }) {
      // The field is still focused if the reader only switched to another tab or window.
      if (document.activeElement === target) return;
      release.current?.();
      release.current = undefined;
    },
  };
}
