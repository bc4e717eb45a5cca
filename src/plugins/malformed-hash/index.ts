import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * The Docusaurus plugin that keeps a page from crashing if the hash in its address can't be
 * decoded: see `strip.ts`.
 */
export default function malformedHashPlugin(): Plugin {
  return { name: 'malformed-hash', getClientModules: () => [path.join(__dirname, 'strip.ts')] };
}
