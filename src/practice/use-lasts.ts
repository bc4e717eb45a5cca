import { useSyncExternalStore } from 'react';
import { browserRecord, subscribeToRecord } from './record/browser-record';

/** Whether what the reader does outlives the page; true until the page is hydrated. */
export const useLasts = (): boolean => useSyncExternalStore(subscribeToRecord, () => browserRecord().lasts(), () => true);
