import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ModuleSizes } from '../../src/plugins/module-sizes/sizes';
import { withoutWords } from './without-words';

/** A script or a stylesheet of the build. */
export interface BuiltFile {
  /** Its name without the hash, such as `main.js`. */
  name: string;
  /** What a reader loads, in bytes of gzip. */
  bytes: number;
  /** The same without the words of guides. */
  code: number;
  /** Its larger modules, in bytes before minifying. */
  modules: Record<string, number>;
}

/** What's smaller isn't worth a line in the file. */
const SMALLEST_MODULE = 300;

/** What's written in the guides, and what the build makes of it. */
const CONTENT = /^docs\/|^\.docusaurus\/(practice-items|docusaurus-plugin-content-docs)\//;

/** What the last build of a folder noted about its modules. Throws if it noted nothing. */
export function readModuleSizes(folder: string): ModuleSizes {
  const file = `node_modules/.cache/module-sizes/${path.basename(folder)}.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: build the site again`);
  const sizes: ModuleSizes = JSON.parse(readFileSync(file, 'utf8'));
  const missing = Object.keys(sizes).filter((each) => !existsSync(path.join(folder, each)));
  if (missing.length > 0)
    throw new Error(`${file} is about another build than ${folder}: build the site again`);
  return sizes;
}

/** A file of the build by its address, such as `/assets/js/main.1a2b3c4d.js`. */
export function readBuilt(folder: string, address: string, sizes: ModuleSizes): BuiltFile {
  const text = readFileSync(path.join(folder, address), 'utf8');
  const bytes = gzipSync(text).length;
  const modules = sizes[address.slice(1)] ?? {};
  const hasContent =
    address.endsWith('.js') && Object.keys(modules).some((each) => CONTENT.test(each));
  return {
    name: path.basename(address).replace(/\.[\da-f]{8,}(?=\.)/, ''),
    bytes,
    code: hasContent ? gzipSync(withoutWords(text)).length : bytes,
    modules: Object.fromEntries(
      Object.entries(modules)
        .filter(([name, size]) => size >= SMALLEST_MODULE && !CONTENT.test(name))
        .sort(),
    ),
  };
}

/** What a page’s HTML weighs around its content, in bytes of gzip: the head, the navigation, and the footer. */
export const frameOf = (html: string): number =>
  gzipSync(
    html
      .replace(/<main\b[\s\S]*<\/main>/, '')
      .replace(/<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>/g, ''),
  ).length;

/** How many pages a build has. */
export const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.html'),
  ).length;
