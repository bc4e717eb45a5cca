import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Options } from './options';
import { type ChunkNames, type Manifest, pageScripts } from './page-scripts';

export { validateOptions } from './options';

const read = (file: string): string => readFileSync(path.join(__dirname, file), 'utf8');
const inHead = (innerHTML: string, attributes: Record<string, string> = {}) => ({
  tagName: 'script',
  innerHTML,
  attributes,
});

/**
 * The Docusaurus plugin that has a guide start its scripts when a reader is there, and not with the
 * page. A guide reads whole without them, and they weigh far more than it. `start.js` says what
 * counts as a sign of a reader, and loads all scripts of the page at the same time. `hold.js` holds
 * what's pressed before they're at work.
 *
 * Both are inline scripts, the same on every page, so that the Content-Security-Policy needs one
 * hash for each. What differs is in attributes of the first. The development server starts its
 * scripts at once.
 */
export default function startWhenNeededPlugin(
  { baseUrl, generatedFilesDir }: LoadContext,
  { enabled, atOnce }: Options,
): Plugin {
  // What practice/storage/browser-store.ts saves everything under.
  const record = `failure-handbook${baseUrl}`;
  const waits = (pathname: string): boolean =>
    !atOnce.some((each) => pathname.startsWith(baseUrl + each.slice(1)));
  return {
    name: 'start-when-needed',
    injectHtmlTags: () =>
      enabled && process.env.NODE_ENV === 'production'
        ? {
            headTags: [
              inHead(read('start.js'), { 'data-record': record }),
              inHead(read('hold.js')),
            ],
          }
        : {},
    postBuild({ outDir, routes }) {
      if (!enabled) return;
      const generated = <T>(name: string): T =>
        JSON.parse(readFileSync(path.join(generatedFilesDir, name), 'utf8')) as T;
      const scriptsOf = pageScripts(
        routes,
        generated<ChunkNames>('routesChunkNames.json'),
        generated<Manifest>('client-manifest.json'),
      );
      for (const file of pagesIn(outDir)) {
        const html = readFileSync(path.join(outDir, file), 'utf8');
        if (!INLINE.test(html)) continue;
        const pathname = baseUrl + file.replace(/index\.html$/, '').replaceAll(path.sep, '/');
        writeFileSync(
          path.join(outDir, file),
          pathname.endsWith('/') && waits(pathname)
            ? startLater(html, scriptsOf(pathname))
            : html.replace(INLINE, ''),
        );
      }
    },
  };
}

/** `start.js` in a built page. */
const INLINE = /<script data-record=[^>]*>[\s\S]*?<\/script>/;
/** A script that a built page loads at once. */
const LOADED = /<script src="?([^" >]+)"? defer><\/script>/g;

/** A page that leaves the loading of its scripts to `start.js`: the page's own, then the main one. */
function startLater(html: string, own: string[]): string {
  const [runtime, ...others] = [...html.matchAll(LOADED)].map(([, address = '']) => address);
  if (!runtime || others.length === 0)
    throw new Error('start-when-needed: a page doesn’t load its scripts as Docusaurus 3.10 does');
  const files = [runtime, ...own.filter((each) => !others.includes(each)), ...others];
  return html
    .replace(LOADED, '')
    .replace('<script data-record=', `<script data-files="${files.join(' ')}" data-record=`);
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
