/*
 * What a first search loads as the handbook grows: `npx tsx tests/bench/search.ts [GUIDES...]`, by default for 10, 100, and
 * 1,000 guides. Below the sizes is how long it took to make each index.
 *
 * The guides are made of those in `docs`, each with a tenth of its words replaced by others, so that their number of
 * different words grows as well. All sizes are bytes of gzip.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { readGuides } from '../../src/authoring/check';
import { searchRecords } from '../../src/authoring/search-records';
import type { Engine } from '../../src/components/SearchDialog/engine';
import { search } from '../../src/components/SearchDialog/search';
import type { SearchRecord } from '../../src/model/search';
import { indexFiles } from '../../src/plugins/search/index-files';
import { seeded } from '../../src/practice/session/random';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const QUERIES = ['regret', 'What’s the biggest mistake you’ve made at work?'];
/** How many different words there are to replace others with. */
const VOCABULARY = 20_000;

const guides = readGuides('docs');
const byGuide = guides.map((guide, position) =>
  searchRecords(
    [guide],
    [{ file: guide.file, title: guide.file, description: '', path: '/', position }],
  ),
);

/** The records of so many guides. */
function recordsOf(count: number): SearchRecord[] {
  const random = seeded('search');
  // As in a language, a few words are common and most are rare.
  const other = (): string => `w${Math.floor(VOCABULARY * random() ** 3).toString(36)}`;
  const changed = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => (random() < 0.1 ? other() : word));
  return Array.from({ length: count }, (_, at) =>
    (byGuide[at % byGuide.length] ?? []).map((record) => ({
      ...record,
      address: `/guides/${at}${record.address}`,
      title: changed(record.title),
      text: changed(record.text),
    })),
  ).flat();
}

/** What a search asks the site for, in bytes by kind of file. */
async function weigh(files: IndexFile[], query: string, folder: string): Promise<number[]> {
  const contents = new Map(files.map((file) => [file.path, file.content]));
  const sizeOf = (name: string): number => gzipSync(contents.get(name) ?? '').length;
  const asked = new Set<string>();
  globalThis.fetch = async (address) => {
    const name = String(address)
      .replace(/^.*\/pagefind\//, '')
      .replace(/\?.*/, '');
    asked.add(name);
    return new Response(new Uint8Array(contents.get(name) ?? []));
  };
  const script = path.join(folder, `${Math.random()}.mjs`);
  writeFileSync(script, contents.get('pagefind.js') ?? '');
  const { createInstance }: { createInstance(options: object): Engine } = await import(
    pathToFileURL(script).href
  );
  const engine = createInstance({ basePath: '/pagefind/', baseUrl: '/' });
  const found = await search(engine, query);
  if (found.length === 0) throw new Error(`nothing was found for “${query}”`);
  const scripts = sizeOf('pagefind.js') + sizeOf('pagefind-worker.js');
  const sum = (test: RegExp): number =>
    [...asked].filter((name) => test.test(name)).reduce((all, name) => all + sizeOf(name), 0);
  const parts = [scripts, sum(/^wasm/), sum(/meta$|json$/), sum(/^index/), sum(/^fragment/)];
  return [...parts, parts.reduce((all, each) => all + each, 0)];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  console.log('guides\trecords\tscripts\tengine\tlist\tindex\tresults\tall\tquery');
  const times: string[] = [];
  for (const count of SIZES) {
    const records = recordsOf(count);
    const start = performance.now();
    const files = await indexFiles(records);
    times.push(`${count} guides: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for (const query of QUERIES)
      console.log(
        [count, records.length, ...(await weigh(files, query, folder)), query].join('\t'),
      );
  }
  console.log(`\n${times.join('\n')}`);
  rmSync(folder, { recursive: true });
}

void main();
