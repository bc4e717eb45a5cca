import { useSyncExternalStore } from 'react';
import { browserStore, subscribeToStore } from '../practice/storage/browser-store';
import { type TextName, textId } from './ids';

/** Some texts of a story, to read only, in the order of the names; empty until the page is hydrated. */
export function useTexts(story: string, names: readonly TextName[]): string[] {
  const texts = useSyncExternalStore(
    subscribeToStore,
    () => JSON.stringify(names.map((name) => browserStore().draftOf(textId(story, name)))),
    () => JSON.stringify(names.map(() => '')),
  );
  return JSON.parse(texts);
}
