import { useSyncExternalStore } from 'react';
import { browserStore } from '../practice/storage/browser-store';
import { openStories, type Stories } from './storage/stories';
import { NO_STORIES, type Story, type StoryList } from './story';

let opened: Stories | undefined;

/** The stories in this browser's storage, opened on first use. */
export const browserStories = (): Stories => (opened ??= openStories(browserStore()));

const subscribe = (listener: () => void): (() => void) => browserStories().subscribe(listener);

/** The reader's stories; none until the page is hydrated. */
export const useStories = (): StoryList =>
  useSyncExternalStore(
    subscribe,
    () => browserStories().list(),
    () => NO_STORIES,
  );

/** One story, whether it's active, archived, or deleted; undefined until the page is hydrated. */
export const useStory = (id: string): Story | undefined =>
  useSyncExternalStore(
    subscribe,
    () => browserStories().find(id),
    () => undefined,
  );
