import siteConfig from '@generated/docusaurus.config';
import { openRecord, type PracticeRecord } from './record';

/** Begins every key under which this browser keeps something for the site. */
export const NAMESPACE = `failure-handbook${siteConfig.baseUrl}`;

let opened: PracticeRecord | undefined;

/** The record of this browser, opened on first use and kept in step with other tabs. */
export function browserRecord(): PracticeRecord {
  if (!opened) {
    opened = openRecord(() => window.localStorage, NAMESPACE);
    window.addEventListener('storage', opened.takeOver);
    // A page that the browser kept, and brings back, was told nothing in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && opened?.catchUp());
  }
  return opened;
}

/** Calls `listener` after every change of the record; returns how to stop. */
export const subscribeToRecord = (listener: () => void): (() => void) =>
  browserRecord().subscribe(listener);
