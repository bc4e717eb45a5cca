import siteConfig from '@generated/docusaurus.config';
import { openStore, type PracticeStore } from './practice-store';

/** The start of every key under which this browser stores something for the site. */
export const NAMESPACE = `failure-handbook${siteConfig.baseUrl}`;

let opened: PracticeStore | undefined;

/**
 * The record in this browser's storage. It's opened on first use, and then follows what other tabs
 * write.
 */
export function browserStore(): PracticeStore {
  if (!opened) {
    opened = openStore(() => window.localStorage, NAMESPACE);
    window.addEventListener('storage', opened.takeOver);
    // A page that comes back from the back/forward cache got no events in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && opened?.catchUp());
  }
  return opened;
}

/** Calls `listener` after every change of the record. Returns how to stop. */
export const subscribeToStore = (listener: () => void): (() => void) =>
  browserStore().subscribe(listener);
