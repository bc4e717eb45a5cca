import { useMemo, useSyncExternalStore } from 'react';
import type { OwnEntry } from '../model/practice-data';
import { recallEntry } from '../practice/session/recall';
import { browserStore, subscribeToStore } from '../practice/storage/browser-store';
import { STORY_RECALL, type StoryRecall, storyRecall } from './recall';
import { useStories } from './use-stories';

/** Whether the reader's stories come back for practice; true until the page is hydrated. */
export const useIsRecalled = (): boolean =>
  useSyncExternalStore(
    subscribeToStore,
    () => browserStore().setting(STORY_RECALL) !== 'off',
    () => true,
  );

/** Has the reader's stories come back for practice, or not. */
export const recallStories = (isOn: boolean): void =>
  browserStore().set(STORY_RECALL, isOn ? '' : 'off');

/**
 * What comes back of the reader's stories; nothing until the page is hydrated. It's the same array
 * until one of the entries changes.
 */
export function useStoryEntries(): readonly OwnEntry[] {
  const { active } = useStories();
  const isRecalled = useIsRecalled();
  const asJson = useMemo(
    () => JSON.stringify(isRecalled ? storyRecall(active) : []),
    [active, isRecalled],
  );
  return useMemo(() => {
    const own: StoryRecall[] = JSON.parse(asJson);
    return own.map(recallEntry);
  }, [asJson]);
}
