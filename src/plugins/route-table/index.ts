import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { writeRouteTable } from './write';

/** Docusaurus's plugin for the map of all chunk names. */
const CHUNK_NAMES = 'ChunkAssetPlugin';

/**
 * The Docusaurus plugin that shortens what every page loads about all guides. Docusaurus lists each
 * guide's path and chunk in five modules, which is about 100 bytes of gzip a guide; with one list,
 * it's about 35. The built HTML is made from Docusaurus's own modules, and so is the development
 * server.
 */
export default function routeTablePlugin({ baseUrl, generatedFilesDir }: LoadContext): Plugin {
  const isOn = process.env.NODE_ENV === 'production';
  /** The titles of the guides that others say to read first: see `GuideFacts`. */
  let named = new Set<string>();
  return {
    name: 'route-table',
    async allContentLoaded({ allContent }) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as Docs;
      const all = docs.loadedVersions.flatMap((version) => version.docs);
      named = new Set(all.flatMap(({ frontMatter }) => prerequisitesOf(frontMatter)));
    },
    getClientModules: () => (isOn ? [path.join(__dirname, 'no-chunk-names.ts')] : []),
    configureWebpack(config, isServer) {
      if (isServer || !isOn) return {};
      const table = writeRouteTable(generatedFilesDir, `${baseUrl}guides/`, named);
      const exact = Object.fromEntries(
        Object.entries(table).map(([module, file]) => [`${module}$`, file]),
      );
      // They have to come before `@generated`, and what's returned would come after it.
      config.resolve = { ...config.resolve, alias: { ...exact, ...config.resolve?.alias } };
      config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== CHUNK_NAMES);
      // A chunk's name is its id, and isn't in its file's name, so the browser needs no map of names.
      return {
        optimization: { chunkIds: 'named' },
        output: { chunkFilename: 'assets/js/[contenthash:8].js' },
      };
    },
  };
}

const prerequisitesOf = ({ prerequisites }: Record<string, unknown>): string[] =>
  Array.isArray(prerequisites) ? prerequisites.map(String) : [];
