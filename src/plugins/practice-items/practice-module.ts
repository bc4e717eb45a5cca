import type { PracticeData } from '../../model/practice-data';

/** How many items are read at once: reading a thousand is ten milliseconds of work for a slow phone. */
const PART = 1000;

/** A file to generate: its name, and what it holds. */
interface File {
  name: string;
  text: string;
}

/**
 * What the practice pages are given, as a module, and the files that it loads. The items come part after part, so that
 * the browser draws between two parts; the first comes with the module itself, and is the only one of most sites.
 *
 * The module is a promise, which the bundler's `import()` waits for in a CommonJS module (`__webpack_require__.t`, in
 * webpack and Rspack). An ES module with a top-level `await` would do the same, at half a kilobyte of the bundler's code
 * in every page of the site.
 */
export function practiceModule({ overview, items }: PracticeData): { module: File; files: File[] } {
  const parts: File[] = [];
  for (let from = 0; from === 0 || from < items.length; from += PART) {
    parts.push({
      name: `items-${parts.length}.json`,
      text: JSON.stringify(items.slice(from, from + PART)),
    });
  }
  const [first, ...rest] = parts.map(({ name }) => JSON.stringify(`./${name}`));
  const text = `module.exports = (async () => {
  const items = [...require(${first})];
  for (const load of [${rest.map((name) => `() => import(${name})`).join(', ')}]) items.push(...(await load()).default);
  return { default: { overview: require('./overview.json'), items } };
})();
`;
  return {
    module: { name: 'practice.cjs', text },
    files: [{ name: 'overview.json', text: JSON.stringify(overview) }, ...parts],
  };
}
