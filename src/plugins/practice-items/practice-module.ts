import type { GuideEntry, IndexEntry, PracticeData } from '../../model/practice-data';

/** How many items are loaded at once: few, since a session mixes the guides. */
const PART = 50;

/** A file to generate. */
interface File {
  name: string;
  text: string;
}

/**
 * The modules that the practice pages import, and the JSON files that they load. `practice.mjs` has
 * all items. `practice-index.mjs` only has what it takes to plan and pick them, and loads parts of
 * them for a session.
 */
export function practiceFiles({ overview, items }: PracticeData): File[] {
  const parts: File[] = [];
  for (let from = 0; from === 0 || from < items.length; from += PART) {
    parts.push({
      name: `items-${parts.length}.json`,
      text: JSON.stringify(items.slice(from, from + PART)),
    });
  }
  const imports = parts.map(({ name }) => `import('./${name}')`);
  return [
    { name: 'overview.json', text: JSON.stringify(overview) },
    { name: 'index.json', text: JSON.stringify(items.map(toIndex)) },
    ...parts,
    {
      name: 'practice.mjs',
      text: `import overview from './overview.json';

const parts = await Promise.all([${imports.join(', ')}]);

export default { overview, items: parts.flatMap((part) => part.default) };
`,
    },
    {
      name: 'practice-index.mjs',
      text: `import overview from './overview.json';
import items from './index.json';

const parts = [${imports.map((each) => `() => ${each}`).join(', ')}];

async function load(ids) {
  const wanted = new Set(ids);
  const isWanted = ({ item }) => wanted.has(item.id);
  const needed = parts.filter((_, at) => items.slice(at * ${PART}, (at + 1) * ${PART}).some(isWanted));
  const loaded = await Promise.all(needed.map((part) => part()));
  return loaded.flatMap((part) => part.default).filter(isWanted);
}

export default { overview, items, load };
`,
    },
  ];
}

const toIndex = ({ kind, item, words, deck }: GuideEntry): IndexEntry => ({
  kind,
  item: {
    id: item.id,
    ...(item.aliases && { aliases: item.aliases }),
    theme: item.theme,
    ...('minutes' in item && { minutes: item.minutes }),
  },
  words,
  deck,
});
