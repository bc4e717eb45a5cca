import { useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from '../../../practice/storage/browser-store';
import { RATE, RATES, rateFrom } from '../../../stories/time/bar';

/** How fast the reader speaks, in words per minute, and how to set it. */
export function useRate(): [rate: number, set: (rate: number) => void] {
  const rate = useSyncExternalStore(
    subscribeToStore,
    () => rateFrom(browserStore().setting(RATE)),
    () => RATES.usual,
  );
  return [rate, (words) => browserStore().set(RATE, String(words))];
}
