import type { PracticeData } from '../../model/practice-data';

/** How many items are parsed at once. A slow phone needs about ten milliseconds for a thousand. */
const PART = 1000;

/** A file to generate. */
interface File {
  name: string;
  text: string;
}

/**
 * The module that the practice pages import, and the JSON files it loads. The items are split into
 * parts, so that the browser can render in between. Most sites have only one part, and then the
 * module doesn't wait for anything.
 */
export function practiceModule({ overview, items }: PracticeData): { module: File; files: File[] } {
  const parts: File[] = [];
  for (let from = 0; from === 0 || from < items.length; from += PART) {
    parts.push({
      name: `items-${parts.length}.json`,
      text: JSON.stringify(items.slice(from, from + PART)),
    });
  }
  const later = parts.slice(1).map(({ name }) => `...(await import('./${name}')).default`);
  const text = `import overview from './overview.json';
import first from './items-0.json';

export default { overview, items: ${later.length > 0 ? `[...first, ${later.join(', ')}]` : 'first'} };
`;
  return {
    module: { name: 'practice.mjs', text },
    files: [{ name: 'overview.json', text: JSON.stringify(overview) }, ...parts],
  };
}
