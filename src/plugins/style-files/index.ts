import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { linkStyles } from './link-styles';
import { shrinkStyles } from './shrink-styles';

const SHARED = path.resolve(__dirname, '../../components/shared-styles');

/** Rspack's `optimization.splitChunks.cacheGroups`, instead of Docusaurus's one file with all styles. */
const cacheGroups = {
  styles: false as const,
  // What every guide has around its text is one file, and what its components have is another.
  guideStyles: {
    name: 'guide',
    type: 'css/mini-extract',
    test: /theme-classic[\\/]lib|src[\\/]theme[\\/](Doc|NotFound)|components[\\/](Contents|GuideFacts|NearestGuide|SuggestChange)[\\/]/,
    chunks: 'async' as const,
    enforce: true,
    priority: 60,
  },
  // The rooms change what their frame says, so its styles must never come after theirs.
  frameStyles: {
    name: 'practice',
    type: 'css/mini-extract',
    test: /components[\\/]PracticeFrame[\\/]/,
    chunks: 'async' as const,
    enforce: true,
    priority: 60,
  },
};

/**
 * The Docusaurus plugin that gives each page the styles it needs and no others. Each script that's loaded on its own has
 * a style sheet of its own, which the page links in its head. Docusaurus would put all styles in one file.
 *
 * A sheet that was loaded for a page before must not change this one. So what components share is in the sheet of every
 * page, which always comes first, and `tests/site/style-files.spec.ts` checks the rest.
 */
export default function styleFilesPlugin({
  generatedFilesDir,
}: {
  generatedFilesDir: string;
}): Plugin {
  return {
    name: 'style-files',
    getClientModules: () =>
      readdirSync(SHARED)
        .filter((name) => name.endsWith('.css'))
        .sort()
        .map((name) => path.join(SHARED, name)),
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : {
            optimization: { splitChunks: { cacheGroups } },
            plugins: [
              shrinkStyles(),
              linkStyles(path.join(generatedFilesDir, 'client-manifest.json')),
            ],
          },
  };
}
