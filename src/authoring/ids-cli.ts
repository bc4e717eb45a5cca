import {
  type Fate,
  PUBLISHED_IDS_FILE,
  type PublishedIds,
  readPublishedIds,
  writePublishedIds,
} from './published/published-ids';

const USAGE = `npm run ids -- rename <old id> <new id>     the same item under a new id: readers keep their history
npm run ids -- retire <id> "why"            an item that is gone for good

An id is component/item, as in failure-story/own-it; a component's id alone stands for all its items.`;

/** Changes the list for one item, or for all items of a component that are in use. Throws if the list has none. */
export function decide(
  published: PublishedIds,
  id: string,
  fate: (item: string) => Fate,
): PublishedIds {
  const inUse = (known: string): boolean =>
    !published[known]?.renamed && published[known]?.retired === undefined;
  const meant = Object.keys(published).filter(
    (known) => known === id || (known.startsWith(`${id}/`) && inUse(known)),
  );
  if (meant.length === 0) throw new Error(`${PUBLISHED_IDS_FILE} has no id ${id}`);
  return { ...published, ...Object.fromEntries(meant.map((known) => [known, fate(known)])) };
}

if (require.main === module) {
  const [verb, id = '', value = ''] = process.argv.slice(2);
  try {
    if (verb === 'rename' && id && value) {
      writePublishedIds(
        decide(readPublishedIds(), id, (item) => ({ renamed: value + item.slice(id.length) })),
      );
      console.log(
        `${PUBLISHED_IDS_FILE}: ${id} is now ${value}. Use the new id in the guide, then run npm run fix.`,
      );
    } else if (verb === 'retire' && id && value.trim()) {
      writePublishedIds(decide(readPublishedIds(), id, () => ({ retired: value })));
      console.log(`${PUBLISHED_IDS_FILE}: ${id} is retired.`);
    } else {
      throw new Error(USAGE);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
