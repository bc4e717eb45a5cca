import type { PracticeStore } from '../practice/storage/practice-store';
import { partNamed, takeIdApart, textId } from './ids';
import { titleOf } from './story';

/** What the reader calls a text of a story, such as “The gate,” Action; undefined if the id isn't a story's. */
export function nameOfText(record: PracticeStore, id: string): string | undefined {
  const apart = takeIdApart(id);
  if (!apart) return undefined;
  const title = titleOf({ title: record.draftOf(textId(apart.story, 'title')) });
  const part = partNamed(apart.name) ?? NAMES[apart.name] ?? 'notes';
  return `“${title},” ${part}`;
}

const NAMES: Readonly<Record<string, string>> = { title: 'title', short: 'short version' };
