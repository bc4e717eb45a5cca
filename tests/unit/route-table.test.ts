import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { docPathOf, routePathOf } from '../../src/plugins/route-table/guides';
import { writeRouteTable } from '../../src/plugins/route-table/write';

const VERSION = '@generated/docusaurus-plugin-content-docs/default/p/guides-abc.json';
const common = { base: '/guides/', component: 'c0', sidebar: 'guides' };
const ids = ['star-method', 'long/index', 'long/part'];

const leaf = (address: string, hash: string, more = ''): string =>
  `{\n path: '${address}',\n component: ComponentCreator('${address}', '${hash}'),\n exact: true${more}\n}`;
const guides = ids.map((id) => leaf(routePathOf(common, id), 'abc', ',\n sidebar: "guides"'));
const odd = leaf('/guides/odd/', 'odd', ',\n sidebar: "other"');

const FILES = {
  'routes.js': `import React from 'react';\n\nexport default [\n${leaf('/', 'f00')},\n{ path: '/guides/', component: ComponentCreator('/guides/', 'b00'), routes: [${[...guides, odd].join(',\n')}] },\n{ path: '*', component: ComponentCreator('*') },\n];\n`,
  'registry.js': `export default {\n${[...ids, 'odd'].map((id, at) => `  "g${at}": [() => import(/* webpackChunkName: "g${at}" */ "@site/docs/${id}.mdx"), "@site/docs/${id}.mdx", require.resolveWeak("@site/docs/${id}.mdx")],`).join('\n')}\n  "v": [() => import(/* webpackChunkName: "v" */ "${VERSION}"), "${VERSION}", require.resolveWeak("${VERSION}")],};\n`,
  'routesChunkNames.json': JSON.stringify({
    '/-f00': { __comp: 'home' },
    ...Object.fromEntries(
      ids.map((id, at) => [`${routePathOf(common, id)}-abc`, { __comp: 'c0', content: `g${at}` }]),
    ),
    '/guides/odd/-odd': { __comp: 'c0', content: 'g3' },
  }),
  'globalData.json': JSON.stringify({
    docs: {
      versions: [
        {
          docs: [
            { id: '/', path: '/guides/', sidebar: 'guides' },
            ...ids.map((id) => ({ id, path: docPathOf(common, id), sidebar: 'guides' })),
          ],
        },
      ],
    },
  }),
};

test('guides are listed once, and everything else is as it was', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'route-table-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const version = path.join(folder, VERSION.replace('@generated/', ''));
  mkdirSync(path.dirname(version), { recursive: true });
  writeFileSync(
    version,
    '{"version":{"pluginId":"default","docs":{"a":{"title":"A"},"b":{"title":"B"}}}}',
  );

  const table = writeRouteTable(folder, '/guides/', new Set(['B']));
  const text = (name: string): string => readFileSync(table[name] ?? '', 'utf8');
  const list = readFileSync(path.join(folder, 'route-table/guides.js'), 'utf8');
  assert.ok(list.includes(JSON.stringify(common)));
  for (const id of ids) assert.equal(list.split(`"${id}": () => import(`).length, 2, id);
  assert.doesNotMatch(list, /odd/);

  const routes = text('@generated/routes');
  for (const kept of ['("/", "f00")', '("/guides/", "b00")', '("/guides/odd/", "odd")', '("*")'])
    assert.ok(routes.includes(kept), kept);
  assert.equal(routes.split('...guideRoutes(ComponentCreator)').length, 2);
  assert.doesNotMatch(routes, /star-method/);
  assert.match(text('@generated/routesChunkNames'), /"\/guides\/odd\/-odd".*guideChunkNames\(\)/);
  assert.doesNotMatch(text('@generated/routesChunkNames'), /star-method/);
  assert.match(text('@generated/registry'), /"g3": .*docs\/odd\.mdx/);
  assert.doesNotMatch(text('@generated/registry'), /star-method|resolveWeak/);
  assert.match(text('@generated/globalData'), /\{"id":"\/".*\},\.\.\.guideDocs\(\)\]/);
  assert.equal(text(VERSION), '{"version":{"pluginId":"default","docs":{"b":{"title":"B"}}}}');

  writeFileSync(path.join(folder, 'registry.js'), 'export default new Map();');
  assert.throws(() => writeRouteTable(folder, '/guides/', new Set()), /in another form/);
  rmSync(folder, { recursive: true });
});
