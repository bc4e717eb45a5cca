import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** Rspack's `optimization.splitChunks.cacheGroups`, added to those of Docusaurus. */
const cacheGroups = {
  // The practice pages share the scripts with the items. By default, each page's script would contain a copy.
  practiceItems: {
    test: /practice-items.default.(overview|index|items-\d+)\.json$/,
    enforce: true,
  },
  // Libraries are in the scripts of the pages that use them. A separate file would be one more
  // request for a few kilobytes. This saves a guide with a deck two requests and 0.7 kB.
  defaultVendors: false as const,
};

/** The Docusaurus plugin that says which scripts get a file of their own, and when pages are loaded ahead. */
export default function scriptFilesPlugin(): Plugin {
  return {
    name: 'script-files',
    getClientModules: () => [path.join(__dirname, 'no-prefetch.ts')],
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : { optimization: { splitChunks: { cacheGroups } } },
  };
}
