import { useEffect } from 'react';
import { browserStore } from './storage/browser-store';
import { keepJournal } from './storage/journal';

let isKept = false;

/** Keeps a journal of this browser's record from here on, so that a crash costs no typed text. */
export function useJournal(): void {
  useEffect(() => {
    if (!isKept) void keepJournal(browserStore());
    isKept = true;
  }, []);
}
