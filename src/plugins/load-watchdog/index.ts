import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * The Docusaurus plugin that keeps a page from failing silently. `watchdog.js` is inside every page and notices when the
 * page's own scripts don't arrive; `failed-navigation.ts` handles a page whose files are missing when a link leads to it.
 */
export default function loadWatchdogPlugin(): Plugin {
  return {
    name: 'load-watchdog',
    getClientModules: () => [path.join(__dirname, 'failed-navigation.ts')],
    // The development server compiles while the page waits, and reloads it by itself.
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
