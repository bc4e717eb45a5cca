import siteConfig from '@generated/docusaurus.config';
import { openRecord, type PracticeRecord } from './record';

let opened: PracticeRecord | undefined;

/** The record of this browser, opened on first use and kept in step with other tabs. */
export function browserRecord(): PracticeRecord {
  if (!opened) {
    opened = openRecord(() => window.localStorage, `failure-handbook${siteConfig.baseUrl}`);
    window.addEventListener('storage', opened.takeOver);
    // A page that the browser kept, and brings back, was told nothing in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && opened?.catchUp());
  }
  return opened;
}

/** Calls `listener` after every change of the record; returns how to stop. */
export const subscribeToRecord = (listener: () => void): (() => void) => browserRecord().subscribe(listener);
