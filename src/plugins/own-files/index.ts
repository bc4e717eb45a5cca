import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** The pages that have a file of styles to themselves, as they are built, and the folders with what only they show. */
const PAGES = ['practice/index.html', 'practice/print/index.html'];
const FOLDERS = /src[\\/](components[\\/](Practice|Print)Page|components[\\/]Session)/;

const NAME = 'practice';

/**
 * The Docusaurus plugin that keeps what only the practice pages need from being loaded by every guide. Docusaurus puts all
 * styles of a site into one file, and links no other in the pages that it builds: hence the link set here. And it fetches
 * what a link in view leads to: see `no-prefetch.ts`.
 */
export default function ownFilesPlugin({ baseUrl }: LoadContext): Plugin {
  const isOwn = (module: { identifier(): string }): boolean => FOLDERS.test(module.identifier());
  const group = { type: 'css/mini-extract', chunks: 'all' as const, enforce: true };
  const cacheGroups = {
    // A library comes with the pages that use it: in a file of its own it would be one more request for a few kilobytes.
    defaultVendors: false as const,
    styles: { test: (module: { identifier(): string }) => !isOwn(module) },
    own: { ...group, name: NAME, test: isOwn, priority: 60 },
  };
  return {
    name: 'own-files',
    getClientModules: () => [path.join(__dirname, '../practice-items/no-prefetch.ts')],
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : { optimization: { splitChunks: { cacheGroups } } },
    postBuild({ outDir }) {
      const file = readdirSync(path.join(outDir, 'assets/css')).find((name) =>
        name.startsWith(`${NAME}.`),
      );
      if (!file)
        throw new Error(
          `${outDir}/assets/css holds no styles of the practice pages: look at src/plugins/own-files`,
        );
      const link = `<link rel="stylesheet" href="${baseUrl}assets/css/${file}">`;
      for (const page of PAGES) {
        const place = path.join(outDir, page);
        writeFileSync(place, readFileSync(place, 'utf8').replace('</head>', `${link}</head>`));
      }
    },
  };
}
