/** What Pagefind found for a word in one place of the site. */
export interface Hit {
  id: string;
  score: number;
  /** Which words of the text were found, counted from 0. */
  words: number[];
  data(): Promise<Fragment>;
}

/** The place itself. `plugins/search` says what its fields have. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The part of Pagefind that's used: https://pagefind.app/docs/api/ */
export interface Engine {
  init(): Promise<void>;
  search(words: string): Promise<{ results: Hit[] }>;
  destroy(): Promise<void>;
}

/** Why nothing can be searched: `missing` means that this site has no index. */
export type Failure = 'missing' | 'unreachable';

/** Most of what a title and interviewers' questions say counts, and the name of the page doesn't. */
const RANKING = { metaWeights: { title: 5, asked: 5, section: 1, page: 0 } };

let tries = 0;
let engine: Promise<Engine> | undefined;

/**
 * Loads Pagefind from below `base`, the site's base URL, or returns what's already loaded. Throws if
 * it can't be loaded, and tries again the next time.
 */
export function loadEngine(base: string): Promise<Engine> {
  engine ??= load(base).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(base: string): Promise<Engine> {
  const folder = `${base}pagefind/`;
  // Some browsers never ask again for a module that failed to load.
  const name = tries++ > 0 ? `pagefind.js?${tries}` : 'pagefind.js';
  const { createInstance }: { createInstance(options: object): Engine } = await import(
    /* webpackIgnore: true */ folder + name
  );
  const made = createInstance({ basePath: folder, baseUrl: '/', ranking: RANKING });
  try {
    await made.init();
    // Only a search says whether the index could be loaded.
    await made.search('failure');
    return made;
  } catch (error) {
    await made.destroy();
    throw error;
  }
}

/** Finds out why Pagefind can't be loaded. */
export async function whyNot(base: string): Promise<Failure> {
  try {
    const { ok, headers } = await fetch(`${base}pagefind/pagefind-entry.json`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(8000),
    });
    // The development server has the site's own page for every address.
    return ok && headers.get('content-type')?.includes('json') ? 'unreachable' : 'missing';
  } catch {
    return 'unreachable';
  }
}
