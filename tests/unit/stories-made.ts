import { STORY_PARTS, type StoryPartName } from '../../src/model/items';
import { openStore, type PracticeStore } from '../../src/practice/storage/practice-store';
import { partId, textId } from '../../src/stories/ids';
import { openStories, type Stories } from '../../src/stories/storage/stories';
import type { Story } from '../../src/stories/story';
import type { TextOf } from '../../src/stories/take-along';
import { FakeStorage } from './fake-storage';

/** An empty record with stories of these titles and parts. */
export function withStories(
  ...given: ({ title: string } & Partial<Record<StoryPartName, string>>)[]
): { record: PracticeStore; stories: Stories; ids: string[]; textOf: TextOf } {
  const storage = new FakeStorage();
  let time = 1000;
  const record = openStore(
    () => storage,
    'handbook/',
    () => time++,
    'here',
  );
  const stories = openStories(record);
  const ids = given.map(({ title, ...parts }) => {
    const id = stories.create({ title }) ?? '';
    for (const part of STORY_PARTS) if (parts[part]) record.write(partId(id, part), parts[part]);
    return id;
  });
  return { record, stories, ids, textOf: (story, name) => record.draftOf(textId(story.id, name)) };
}

/** The story of an id that's known to be there. */
export function storyOf(stories: Stories, id: string | undefined): Story {
  const story = stories.find(id ?? '');
  if (!story) throw new Error(`no story ${id}`);
  return story;
}
