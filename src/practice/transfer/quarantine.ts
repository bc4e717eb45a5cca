import { placeAt } from '../storage/entries';
import { quarantinePrefix, type Store } from '../storage/practice-store';
import type { QuarantinedText } from '../storage/whole-store';
import type { Imported } from './imported';

/** Returns a function that quarantines one text of a file after the other. */
export function openQuarantine({
  writer,
  namespace,
}: Store): (quarantined: QuarantinedText) => Imported {
  const store = openPlaces(writer.storage);
  let count = 0;
  return ({ key, text }) => {
    const place = quarantinePrefix(namespace) + key;
    // Many texts may have one key, and the writer has to tell them apart.
    const name = `${place} ${count++}`;
    let stored: string | undefined;
    writer.write(name, () => {
      stored = store(place, text);
    });
    const remove = (): boolean => {
      writer.forget(name);
      if (stored === undefined || writer.storage().getItem(stored) !== text) return false;
      writer.storage().removeItem(stored);
      return true;
    };
    return { undo: remove, erase: remove };
  };
}

/**
 * Remembers what it has read, so that it reads each key about once, however many texts there are
 * for one place.
 *
 * @returns stores a text under the first free key for a place, and gives that key; undefined if the
 *   text is under one of them already. Throws if the storage refuses the text.
 */
function openPlaces(storage: () => Storage): (place: string, text: string) => string | undefined {
  const known = new Map<string, { texts: Set<string>; taken: number }>();
  return (place, text) => {
    const found = known.get(place) ?? { texts: new Set(), taken: 0 };
    known.set(place, found);
    const nextKey = (): string => placeAt(place, found.taken + 1);
    for (
      let there = storage().getItem(nextKey());
      there !== null;
      there = storage().getItem(nextKey())
    ) {
      found.texts.add(there);
      found.taken++;
    }
    if (found.texts.has(text)) return undefined;
    const key = nextKey();
    storage().setItem(key, text);
    return key;
  };
}
