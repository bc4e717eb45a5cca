import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { type Budget, sum } from './budget';
import { type BuiltFile, countPages, frameOf, readBuilt, readModuleSizes } from './files';
import { PAGES } from './pages';
import { visit } from './visit';

/** What a page weighs with its words: what a reader waits for. Bytes of gzip. */
interface Weight {
  html: number;
  styles: number;
  /** Scripts before the reader does anything, and in use. */
  first: number;
  scripts: number;
}

/** What the pages weigh, to compare with their budget, and what they weigh with their words. */
export interface Measured {
  budget: Budget;
  weights: Record<string, Weight>;
}

const isScript = (address: string): boolean => address.endsWith('.js');
const isStyle = (address: string): boolean => address.endsWith('.css');
const bytesOf = (files: readonly BuiltFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);

/**
 * Visits a page of each kind and weighs what it loads. Throws if a page is missing, or if the build
 * left no notes about its modules.
 *
 * @param open opens a page with an empty cache
 * @param origin where the build is served, without a slash at the end
 * @param folder the build
 */
export async function measure(
  open: () => Promise<Page>,
  origin: string,
  folder: string,
): Promise<Measured> {
  const sizes = readModuleSizes(folder);
  const read = new Map<string, BuiltFile>();
  const builtFile = (address: string): BuiltFile => {
    const file = read.get(address) ?? readBuilt(folder, address, sizes);
    read.set(address, file);
    return file;
  };

  const kinds: Budget['kinds'] = {};
  const weights: Measured['weights'] = {};
  const visits: string[][] = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    const page = await open();
    const { first, all } = await visit(page, origin + address);
    await page.close();
    visits.push(all);
    const html = readFileSync(path.join(folder, address, 'index.html'), 'utf8');
    const atFirst = first.filter(isScript).map(builtFile);
    const scripts = all.filter(isScript).map(builtFile);
    const styles = all.filter(isStyle).map(builtFile);
    kinds[kind] = {
      first: sum(atFirst),
      scripts: sum(scripts),
      styles: sum(styles),
      html: frameOf(html),
      files: [...scripts, ...styles].map(({ name }) => name).sort(),
    };
    weights[kind] = {
      html: gzipSync(html).length,
      styles: bytesOf(styles),
      first: bytesOf(atFirst),
      scripts: bytesOf(scripts),
    };
  }

  const shared = [...read.keys()].filter((each) => visits.every((all) => all.includes(each)));
  const budget: Budget = {
    pages: countPages(folder),
    shared: {
      scripts: sum(shared.filter(isScript).map(builtFile)),
      styles: sum(shared.filter(isStyle).map(builtFile)),
    },
    kinds,
    files: Object.fromEntries(
      [...read.values()]
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(({ name, code, modules }) => [name, { code, modules }]),
    ),
  };
  return { budget, weights };
}
