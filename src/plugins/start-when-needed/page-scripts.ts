import type { RouteConfig } from '@docusaurus/types';

/** What's used of Docusaurus's `client-manifest.json`. */
export interface Manifest {
  /** The ids of the chunks that come with each chunk, by its name. */
  origins: Record<string, (string | number)[]>;
  /** The files of each chunk, by its id. */
  assets: Record<string, { js?: { publicPath: string }[] }>;
}

/**
 * Docusaurus's `routesChunkNames.json`: the names of a route's chunks, by its path and a hash. Each
 * route comes before those below it.
 */
export type ChunkNames = Record<string, ChunkTree>;
type ChunkTree = string | ChunkTree[] | { [prop: string]: ChunkTree };

/**
 * Returns how to look up the addresses of the scripts that the page at a path loads before it's
 * hydrated, apart from those that every page names itself. What's missing here, webpack's runtime
 * loads, but later. Throws if the chunks aren't those of the routes.
 */
export function pageScripts(
  routes: RouteConfig[],
  chunkNames: ChunkNames,
  { origins, assets }: Manifest,
): (pathname: string) => string[] {
  const entries = Object.entries(chunkNames);
  const trees = new Map(
    flatten(routes).map((route, at) => {
      const [key = '', tree = ''] = entries[at] ?? [];
      if (!key.startsWith(`${route.path}-`))
        throw new Error(`start-when-needed: no chunks are known of the route ${route.path}`);
      return [route, tree];
    }),
  );
  return (pathname) => {
    const files = routesOf(pathname, routes)
      .flatMap((route) => leavesOf(trees.get(route) ?? []))
      .flatMap((name) => origins[name] ?? [])
      .flatMap((id) => assets[id]?.js ?? [])
      .map(({ publicPath }) => publicPath);
    return [...new Set(files)];
  };
}

const flatten = (routes: RouteConfig[]): RouteConfig[] =>
  routes.flatMap((route) => [route, ...flatten(route.routes ?? [])]);

/** The routes around a page, and its own. */
function routesOf(pathname: string, routes: RouteConfig[]): RouteConfig[] {
  const route = routes.find(({ path, exact }) =>
    exact ? path === pathname : pathname.startsWith(path),
  );
  return route ? [route, ...routesOf(pathname, route.routes ?? [])] : [];
}

const leavesOf = (tree: ChunkTree): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leavesOf);
