import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A route as Docusaurus generates it, with the path and the hash that its component is made from. */
export interface Route {
  path: string;
  component: { path: string; hash: string };
  routes?: Route[];
  [attribute: string]: unknown;
}

/** What Docusaurus generates about the routes: see its `codegenRoutes`. */
export interface Generated {
  routes: Route[];
  /** The names of a route's chunks by prop, by its path and its hash. */
  chunkNames: Record<string, unknown>;
  /** What to import for each chunk, by the chunk's name. */
  imports: Map<string, string>;
}

const ENTRY = /^ {2}"([^"]+)": \[\(\) => import\(.*?\*\/ "([^"]+)"\),/gm;

/** Reads what Docusaurus generated. Throws if it's in another form. */
export function readGenerated(folder: string): Generated {
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const [, code] = /^export default (\[[\s\S]*\]);\s*$/m.exec(text('routes.js')) ?? [];
  const imports = new Map(
    [...text('registry.js').matchAll(ENTRY)].map(([, name = '', from = '']) => [name, from]),
  );
  if (!code || imports.size === 0)
    throw new Error('Docusaurus generates its routes in another form: see src/plugins/route-table');
  // The code is data, apart from the calls.
  const evaluate = new Function('ComponentCreator', `return ${code}`) as (
    creator: (path: string, hash: string) => Route['component'],
  ) => Route[];
  return {
    routes: evaluate((path, hash) => ({ path, hash })),
    chunkNames: JSON.parse(text('routesChunkNames.json')) as Record<string, unknown>,
    imports,
  };
}
