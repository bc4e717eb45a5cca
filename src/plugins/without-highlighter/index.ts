import type { Plugin } from '@docusaurus/types';

/** What the classic theme runs at the start of every page to teach its highlighter further languages, of which there are none. */
const HIGHLIGHTER = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages');

/** The Docusaurus plugin that keeps the theme's syntax highlighter out of the pages: see `src/theme/CodeBlock.tsx`. */
export default function withoutHighlighterPlugin(): Plugin {
  return {
    name: 'without-highlighter',
    configureWebpack: () => ({ resolve: { alias: { [HIGHLIGHTER]: false } } }),
  };
}
