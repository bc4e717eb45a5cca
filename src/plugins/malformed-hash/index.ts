import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** The Docusaurus plugin that keeps an address whose hash can't be decoded from crashing the page: see `strip.ts`. */
export default function malformedHashPlugin(): Plugin {
  return { name: 'malformed-hash', getClientModules: () => [path.join(__dirname, 'strip.ts')] };
}
