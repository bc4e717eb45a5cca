import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { SearchRecord } from '../../model/search';
import { SEARCH_DATA } from '../practice-items/search-data';
import { indexFiles } from './index-files';

/**
 * The Docusaurus plugin that makes the search index after the build. It searches what the plugin
 * `practice-items` has read from the guides, so that they're only parsed once.
 */
export default function searchPlugin({ generatedFilesDir }: LoadContext): Plugin {
  return {
    name: 'search',
    async postBuild({ outDir }) {
      const data = readFileSync(path.join(generatedFilesDir, SEARCH_DATA), 'utf8');
      for (const file of await indexFiles(JSON.parse(data) as SearchRecord[])) {
        const target = path.join(outDir, 'pagefind', file.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, file.content);
      }
    },
  };
}
