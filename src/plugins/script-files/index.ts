import type { Plugin } from '@docusaurus/types';

/** Rspack's `optimization.splitChunks.cacheGroups`, added to those of Docusaurus. */
const cacheGroups = {
  // The items are in one script for both practice pages. By default, each page's own script would hold a copy.
  practiceItems: { test: /practice-items.default.(overview|items-0)\.json$/, enforce: true },
  // A library comes with the pages that use it. A file of its own would be one more request for a few kilobytes: it saves
  // a guide with a deck two requests and 0.7 kB.
  defaultVendors: false as const,
};

/** The Docusaurus plugin that says which scripts get a file of their own. */
export default function scriptFilesPlugin(): Plugin {
  return {
    name: 'script-files',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : { optimization: { splitChunks: { cacheGroups } } },
  };
}
