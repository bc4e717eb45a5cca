import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Common, docPathOf, routePathOf } from './guides';
import { type Generated, type Route, readGenerated } from './read';

/** A guide's route, as Docusaurus generates it. */
interface GuideRoute {
  id: string;
  /** What to import for it, and the name of the chunk with that. */
  from: string;
  chunk: string;
}

/** The folder for what this plugin writes, among what Docusaurus generates. */
const OWN = 'route-table';
const VERSION = /^@generated\/docusaurus-plugin-content-docs\/default\/p\/.*\.json$/;

/**
 * Writes shorter forms of the modules that Docusaurus generated.
 *
 * @param base the start of every guide's path
 * @param titles of the guides that pages look up by their title
 * @returns the file to use for each module
 */
export function writeRouteTable(
  folder: string,
  base: string,
  titles: ReadonlySet<string>,
): Record<string, string> {
  const generated = readGenerated(folder);
  const common = commonOf(generated, base);
  const guides = new Map(
    flatten(generated.routes).flatMap((route) => {
      const guide = guideOf(route, generated, common);
      return guide ? [[route, guide] as const] : [];
    }),
  );
  const file = (name: string): string => path.join(folder, OWN, name);
  mkdirSync(path.join(folder, OWN), { recursive: true });
  const write = (name: string, text: string): string => {
    writeFileSync(file(name), text);
    return file(name);
  };
  const expand = path.join(__dirname, 'expand.ts');
  const chunks = new Set([...guides.values()].map(({ chunk }) => chunk));
  const keys = new Set([...guides.keys()].map(keyOf));

  write(
    'guides.js',
    `export const common = ${JSON.stringify(common)};
export const loads = {
${[...guides.values()].map(({ id, ...each }) => `  ${JSON.stringify(id)}: ${importOf(each)},`).join('\n')}
};
`,
  );
  const others = <T>(from: Iterable<[string, T]>, without: Set<string>): [string, T][] =>
    [...from].filter(([key]) => !without.has(key));
  return {
    '@generated/routes': write(
      'routes.js',
      `import ComponentCreator from '@docusaurus/ComponentCreator';
import { guideRoutes } from ${JSON.stringify(expand)};
export default [${generated.routes.map((route) => codeOf(route, guides)).join(', ')}];
`,
    ),
    '@generated/routesChunkNames': write(
      'routesChunkNames.js',
      `import { guideChunkNames } from ${JSON.stringify(expand)};
export default { ...${JSON.stringify(Object.fromEntries(others(Object.entries(generated.chunkNames), keys)))}, ...guideChunkNames() };
`,
    ),
    '@generated/registry': write(
      'registry.js',
      `import { guideRegistry } from ${JSON.stringify(expand)};
export default {
${others(generated.imports, chunks)
  .map(([chunk, from]) => `  ${JSON.stringify(chunk)}: [${importOf({ chunk, from })}],`)
  .join('\n')}
  ...guideRegistry(),
};
`,
    ),
    '@generated/globalData': write('globalData.js', globalDataOf(folder, guides, common, expand)),
    ...Object.fromEntries(
      [...generated.imports.values()]
        .filter((from) => VERSION.test(from))
        .flatMap((from) => {
          const text = fewerDocs(readFileSync(from.replace('@generated', folder), 'utf8'), titles);
          return text ? [[from, write(path.basename(from), text)]] : [];
        }),
    ),
  };
}

const importOf = ({ chunk, from }: { chunk: string; from: string }): string =>
  `() => import(/* webpackChunkName: "${chunk}" */ ${JSON.stringify(from)})`;

const flatten = (routes: Route[]): Route[] =>
  routes.flatMap((route) => [route, ...flatten(route.routes ?? [])]);

const keyOf = ({ component: { path, hash } }: Route): string => `${path}-${hash}`;

/** What most guides have in common: the component and the sidebar of the first guide. */
function commonOf({ routes, chunkNames, imports }: Generated, base: string): Common {
  const first = flatten(routes).find((route) => contentOf(chunkNames[keyOf(route)], imports));
  const { __comp: component = '' } = (first ? chunkNames[keyOf(first)] : {}) as {
    __comp?: string;
  };
  return { base, component, sidebar: String(first?.sidebar) };
}

/** What a route imports for its content, if it's a guide. */
function contentOf(names: unknown, imports: Map<string, string>): GuideRoute | undefined {
  const { content } = (names ?? {}) as { content?: string };
  const from = imports.get(content ?? '');
  const [, id] = /^@site\/docs\/(.*)\.mdx$/.exec(from ?? '') ?? [];
  return content && from && id ? { id, from, chunk: content } : undefined;
}

/** The guide of a route that `expand.ts` would make the same again; undefined for any other route. */
function guideOf(
  route: Route,
  { chunkNames, imports }: Generated,
  common: Common,
): GuideRoute | undefined {
  const guide = contentOf(chunkNames[keyOf(route)], imports);
  if (!guide) return undefined;
  const { component: _, ...rest } = route;
  const same =
    JSON.stringify(rest) ===
      JSON.stringify({
        path: routePathOf(common, guide.id),
        exact: true,
        sidebar: common.sidebar,
      }) &&
    JSON.stringify(chunkNames[keyOf(route)]) ===
      JSON.stringify({ __comp: common.component, content: guide.chunk });
  return same ? guide : undefined;
}

/** A route as code, with those of guides left to `expand.ts`. */
function codeOf(
  { component, routes, ...attributes }: Route,
  guides: Map<Route, GuideRoute>,
): string {
  const { path: from, hash } = component;
  const creator = [from, ...(hash === undefined ? [] : [hash])].map((each) => JSON.stringify(each));
  const own = routes?.filter((route) => !guides.has(route)).map((route) => codeOf(route, guides));
  if (own && own.length < (routes?.length ?? 0)) own.push('...guideRoutes(ComponentCreator)');
  return `{ ...${JSON.stringify(attributes)}, component: ComponentCreator(${creator.join(', ')})${own ? `, routes: [${own.join(', ')}]` : ''} }`;
}

/** The global data as code, with the guides in it left to `expand.ts`. */
function globalDataOf(
  folder: string,
  guides: Map<Route, GuideRoute>,
  common: Common,
  expand: string,
): string {
  const data = readFileSync(path.join(folder, 'globalData.json'), 'utf8');
  const ids = new Set([...guides.values()].map(({ id }) => id));
  const MARK = 'guides of the route table';
  const code = JSON.stringify(JSON.parse(data), (key, value: unknown) => {
    if (key !== 'docs' || !Array.isArray(value)) return value;
    const others = value.filter(
      (doc: { id: string }) =>
        !ids.has(doc.id) ||
        JSON.stringify(doc) !==
          JSON.stringify({ id: doc.id, path: docPathOf(common, doc.id), sidebar: common.sidebar }),
    );
    return value.length - others.length === ids.size ? [...others, MARK] : value;
  }).replace(JSON.stringify(MARK), '...guideDocs()');
  return `import { guideDocs } from ${JSON.stringify(expand)};\nexport default ${code};\n`;
}

/**
 * The data of a version of the guides, with titles and descriptions only of those in `titles`. Lists
 * of guides have their own: see `src/theme/DocCardList.tsx`. Undefined for other data.
 */
function fewerDocs(text: string, titles: ReadonlySet<string>): string | undefined {
  const { version, ...rest } = JSON.parse(text) as {
    version?: { docs: Record<string, { title: string }> };
  };
  if (!version) return undefined;
  const docs = Object.entries(version.docs).filter(([, { title }]) => titles.has(title));
  return JSON.stringify({ version: { ...version, docs: Object.fromEntries(docs) }, ...rest });
}
