import { STORY_PARTS, type StoryPartName } from '../../model/items';
import type { PracticeStore } from '../../practice/storage/practice-store';
import { partId, textId } from '../ids';
import type { Story } from '../story';
import { FIELD_NAMES, type FieldName, type FieldValues, type Marked, readField } from './fields';

/** The names under which something of a story may be stored. */
export interface StoredNames {
  fields: ReadonlySet<string>;
  texts: ReadonlySet<string>;
}

/** Reads a story. What can't be read is as if it weren't there, and stays stored. */
export function readStory(record: PracticeStore, id: string, { fields }: StoredNames): Story {
  const stored = (name: string): string =>
    record.store.entries.story.get(`${id}/${name}`)?.value ?? '';
  const marked = (which: Marked): Map<string, string> => {
    const start = `${which}-`;
    return new Map(
      [...fields]
        .filter((name) => name.startsWith(start) && stored(name))
        .map((name) => [name.slice(start.length), stored(name)]),
    );
  };
  return {
    id,
    title: record.draftOf(textId(id, 'title')),
    short: record.draftOf(textId(id, 'short')),
    parts: partsFrom((part) => record.draftOf(partId(id, part))),
    fields: fieldsFrom(stored),
    clusters: new Set(marked('cluster').keys()),
    boxes: new Set(marked('box').keys()),
    dismissed: new Set(marked('dismissed').keys()),
    figures: marked('figure'),
  };
}

/** Whether anything of a story is left: a text, another version of a text, or a field. */
export function hasContent(
  record: PracticeStore,
  id: string,
  { texts, fields }: StoredNames,
): boolean {
  const { story, conflict } = record.store.entries;
  return (
    [...texts].some(
      (name) =>
        record.draftOf(`${id}/${name}`).trim() || conflict.get(`${id}/${name}`)?.texts.length,
    ) || [...fields].some((name) => name !== 'deleted' && story.get(`${id}/${name}`)?.value)
  );
}

const partsFrom = (textOf: (part: StoryPartName) => string): Record<StoryPartName, string> => {
  const [Situation = '', Task = '', Action = '', Result = '', Takeaway = ''] =
    STORY_PARTS.map(textOf);
  return { Situation, Task, Action, Result, Takeaway };
};

function fieldsFrom(stored: (name: string) => string): Partial<FieldValues> {
  const fields: Partial<FieldValues> = {};
  const read = <Name extends FieldName>(name: Name): void => {
    const value = readField(name, stored(name));
    if (value !== undefined) fields[name] = value;
  };
  FIELD_NAMES.forEach((name) => read(name));
  return fields;
}
