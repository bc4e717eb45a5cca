import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * The Docusaurus plugin that keeps a page from failing silently. `watchdog.js` is inside every page
 * and notices if the page's own scripts don't load. `failed-navigation.ts` handles links to pages
 * whose files are missing.
 */
export default function loadWatchdogPlugin(): Plugin {
  return {
    name: 'load-watchdog',
    getClientModules: () => [path.join(__dirname, 'failed-navigation.ts')],
    // The development server compiles while the page waits, and then reloads it.
    injectHtmlTags: () =>
      process.env.NODE_ENV === 'production'
        ? {
            headTags: [
              {
                tagName: 'script',
                innerHTML: readFileSync(path.join(__dirname, 'watchdog.js'), 'utf8'),
              },
            ],
          }
        : {},
  };
}
