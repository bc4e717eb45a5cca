import { idsOf, keysWithPrefix } from '../../practice/storage/all-entries';
import type { PracticeStore } from '../../practice/storage/practice-store';
import { takeIdApart } from '../ids';
import { NO_STORIES, type Story, type StoryList } from '../story';
import { hasContent, readStory, type StoredNames } from './read-story';

interface Names extends StoredNames {
  fields: Set<string>;
  texts: Set<string>;
}

/**
 * Knows what's stored of each story, and follows the record's changes. A story is there if anything
 * of it is, so that no bad or missing entry hides the others.
 */
export interface StoryIndex {
  /** The same object until something of a story changes. */
  list(): StoryList;
  namesOf(story: string): StoredNames;
  /** Calls `listener` after every change of a story. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Follows the stories of a record. Nothing is read before the list is first asked for. */
export function indexStories(record: PracticeStore): StoryIndex {
  const { entries, writer, namespace } = record.store;
  const { story, draft, conflict } = entries;
  const listeners = new Set<() => void>();
  let names: Map<string, Names> | undefined;
  let list: StoryList | undefined;

  function add(to: Map<string, Names>, id: string, kinds: readonly (keyof Names)[]): void {
    const apart = takeIdApart(id);
    if (!apart) return;
    const own = to.get(apart.story) ?? { fields: new Set(), texts: new Set() };
    to.set(apart.story, own);
    for (const kind of kinds) own[kind].add(apart.name);
  }
  function readNames(): Map<string, Names> {
    const found = new Map<string, Names>();
    const keys = keysWithPrefix(writer.storage, [namespace]);
    for (const id of idsOf(story, keys)) add(found, id, ['fields']);
    for (const id of [...idsOf(draft, keys), ...idsOf(conflict, keys)]) add(found, id, ['texts']);
    return found;
  }
  const known = (): Map<string, Names> => (names ??= readNames());

  record.subscribe((id) => {
    if (id === undefined) names = undefined;
    else if (!takeIdApart(id)) return;
    else if (names) add(names, id, ['fields', 'texts']);
    list = undefined;
    listeners.forEach((listener) => listener());
  });

  const deletedAt = ({ id }: Story): number => story.get(`${id}/deleted`)?.at ?? 0;

  function readList(): StoryList {
    const all = [...known()]
      .filter(([id, own]) => hasContent(record, id, own))
      .map(([id, own]) => readStory(record, id, own))
      .sort(byOrder);
    if (all.length === 0) return NO_STORIES;
    const left = all.filter(({ fields }) => !fields.deleted);
    return {
      active: left.filter(({ fields }) => !fields.archived),
      archived: left.filter(({ fields }) => fields.archived),
      deleted: all
        .filter(({ fields }) => fields.deleted)
        .sort((one, other) => deletedAt(other) - deletedAt(one)),
    };
  }

  return {
    list: () => (list ??= readList()),
    namesOf: (id) => known().get(id) ?? { fields: new Set(), texts: new Set() },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The reader's order, then the order in which they were made. Two tabs may give one place twice. */
function byOrder(one: Story, other: Story): number {
  for (const name of ['order', 'created'] as const) {
    const [a = Number.MAX_SAFE_INTEGER, b = Number.MAX_SAFE_INTEGER] = [
      one.fields[name],
      other.fields[name],
    ];
    if (a !== b) return a - b;
  }
  return one.id < other.id ? -1 : 1;
}
