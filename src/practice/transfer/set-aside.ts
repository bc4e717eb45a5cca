import { placeAt } from '../record/entries';

/**
 * Opens the places for texts that are set aside, many of them perhaps under one key. It remembers what it has read, so that
 * each place is read about once.
 *
 * @returns stores a text in the first place from a key on that is free, and gives that place; undefined where the text is in
 *   one of them already. Throws where the storage does not take it.
 */
export function openPlaces(
  storage: () => Storage,
): (key: string, text: string) => string | undefined {
  const known = new Map<string, { texts: Set<string>; taken: number }>();
  return (key, text) => {
    const places = known.get(key) ?? { texts: new Set(), taken: 0 };
    known.set(key, places);
    const nextPlace = (): string => placeAt(key, places.taken + 1);
    for (
      let there = storage().getItem(nextPlace());
      there !== null;
      there = storage().getItem(nextPlace())
    ) {
      places.texts.add(there);
      places.taken++;
    }
    if (places.texts.has(text)) return undefined;
    const place = nextPlace();
    storage().setItem(place, text);
    return place;
  };
}
