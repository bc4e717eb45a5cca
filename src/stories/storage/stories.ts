import type { PracticeStore } from '../../practice/storage/practice-store';
import { newStoryId, type TextName, takeIdApart, textId } from '../ids';
import { MOST_STORIES, type Story, type StoryList } from '../story';
import { type FieldName, type FieldValues, type Marked, markName, writeField } from './fields';
import { indexStories } from './story-index';

/** The reader's own stories, in the one record of what the reader did. */
export interface Stories {
  /** The same object until something of a story changes. */
  list(): StoryList;
  /** A story, whether it's active, archived, or deleted; undefined if there's none. */
  find(id: string): Story | undefined;
  /** Calls `listener` after every change of a story. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Whether there's no room for another active story. */
  isFull(): boolean;
  /**
   * Adds a story, last in order.
   *
   * @returns its id; undefined if there's no room
   */
  create(texts?: Partial<Record<TextName, string>>): string | undefined;
  /** Adds a copy with everything that's in a story. Returns its id; undefined if there's no room. */
  duplicate(id: string): string | undefined;
  /** Moves an active story up (-1) or down (1) by one place. */
  move(id: string, by: -1 | 1): void;
  archive(id: string): void;
  /** Makes an archived story active again. Returns false if there's no room. */
  unarchive(id: string): boolean;
  /** Deletes a story. Everything in it stays stored until it's erased, so it can be restored. */
  remove(id: string): void;
  /** Undoes a deletion. The story is archived if there's no room among the active ones. */
  restore(id: string): void;
  /** Empties a deleted story for good. */
  erase(id: string): void;
  /** Sets a field of a story; undefined unsets it. */
  patch<Name extends FieldName>(id: string, name: Name, value: FieldValues[Name] | undefined): void;
  /**
   * Marks a key of a story, such as the id of a cluster of questions; empty unmarks it. Throws if the
   * key has anything but lower-case letters and digits, with single hyphens between them.
   */
  mark(id: string, which: Marked, key: string, value: string): void;
  /** Adds a paragraph at the end of a text of a story, unless it's in there. */
  append(id: string, name: TextName, text: string): void;
}

/** What a copy doesn't take over. */
const ITS_OWN: readonly string[] = ['title', 'created', 'order', 'archived', 'deleted'];

/**
 * Opens the stories of a record.
 *
 * @param random gives numbers from 0 to 1, without 1, for new ids
 */
export function openStories(record: PracticeStore, random?: () => number): Stories {
  const { entries, now, changed } = record.store;
  const { story: fields, conflict } = entries;
  const { list, namesOf, subscribe } = indexStories(record);

  function put(id: string, name: string, value: string): void {
    const entry = `${id}/${name}`;
    // Nothing would list it, and no backup file would take it.
    if (!takeIdApart(entry)) throw new Error(`“${entry}” can’t be the id of a story’s field`);
    // Another tab may have changed what this one shows.
    const present = [fields.get(entry), fields.stored(entry)];
    if (present.every((each) => (each?.value ?? '') === value)) return;
    fields.put(entry, (before) => ({ at: Math.max(now(), (before?.at ?? -1) + 1), value }));
    changed(entry);
  }
  const patch: Stories['patch'] = (id, name, value) => put(id, name, writeField(name, value));
  const find = (id: string): Story | undefined => {
    const { active, archived, deleted } = list();
    return [...active, ...archived, ...deleted].find((story) => story.id === id);
  };
  const isFull = (): boolean => list().active.length >= MOST_STORIES;

  function add(fill: (id: string) => void): string | undefined {
    if (isFull()) return undefined;
    const id = newStoryId(random);
    const places = list().active.map(({ fields: { order = 0 } }) => order + 1);
    patch(id, 'created', now());
    patch(id, 'order', Math.max(0, ...places));
    fill(id);
    return id;
  }

  return {
    list,
    find,
    subscribe,
    isFull,
    create: (texts = {}) =>
      add((id) => {
        for (const [name, text] of Object.entries(texts))
          if (text) record.write(`${id}/${name}`, text);
      }),
    duplicate(from) {
      const stored = namesOf(from);
      const title = record.draftOf(textId(from, 'title')).trim();
      return add((id) => {
        if (title) record.write(textId(id, 'title'), `${title} (copy)`);
        for (const name of stored.texts) {
          const text = ITS_OWN.includes(name) ? '' : record.draftOf(`${from}/${name}`);
          if (text) record.write(`${id}/${name}`, text);
        }
        for (const name of stored.fields)
          if (!ITS_OWN.includes(name)) put(id, name, fields.get(`${from}/${name}`)?.value ?? '');
      });
    },
    move(id, by) {
      const ids = list().active.map((story) => story.id);
      const from = ids.indexOf(id);
      if (from < 0 || ids[from + by] === undefined) return;
      ids.splice(from + by, 0, ...ids.splice(from, 1));
      ids.forEach((each, place) => patch(each, 'order', place));
    },
    archive: (id) => patch(id, 'archived', true),
    unarchive(id) {
      if (isFull()) return false;
      patch(id, 'archived', undefined);
      return true;
    },
    remove: (id) => patch(id, 'deleted', true),
    restore(id) {
      if (isFull()) patch(id, 'archived', true);
      patch(id, 'deleted', undefined);
    },
    erase(id) {
      // Other tabs may have stored something that this one never read.
      changed();
      const stored = namesOf(id);
      for (const name of stored.texts) {
        const entry = `${id}/${name}`;
        if (record.draftOf(entry)) record.write(entry, '');
        if (conflict.get(entry)?.texts.length)
          conflict.put(entry, (present) => ({
            at: Math.max(now(), (present?.at ?? -1) + 1),
            texts: [],
          }));
      }
      for (const name of stored.fields) if (name !== 'deleted') put(id, name, '');
      changed();
    },
    patch,
    mark: (id, which, key, value) => put(id, markName(which, key), value),
    append(id, name, text) {
      const entry = textId(id, name);
      const kept = record.draftOf(entry);
      if (!text.trim() || kept.includes(text.trim())) return;
      record.write(entry, kept.trim() ? `${kept.trimEnd()}\n\n${text}` : text);
    },
  };
}
