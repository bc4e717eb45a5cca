import type { Plugin } from '@docusaurus/types';

/**
 * The classic theme runs this at the start of every page to add languages to its highlighter. We
 * use none.
 */
const HIGHLIGHTER = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages');

/**
 * The Docusaurus plugin that leaves the theme's syntax highlighter out of the pages: see
 * `src/theme/CodeBlock.tsx`.
 */
export default function withoutHighlighterPlugin(): Plugin {
  return {
    name: 'without-highlighter',
    configureWebpack: () => ({ resolve: { alias: { [HIGHLIGHTER]: false } } }),
  };
}
