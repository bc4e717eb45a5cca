import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizesIn } from '../../src/plugins/module-sizes/sizes';

const module = (name: string | null, size: number, type = 'javascript/auto') => ({
  type,
  size: () => size,
  nameForCondition: () => name,
});

test('each script and stylesheet has the sizes of its own modules, also of joined ones', () => {
  const joined = {
    ...module('/site/src/page.tsx', 900),
    modules: [module('/site/src/page.tsx', 600), module('/site/src/part.ts', 300)],
  };
  const modules = [
    joined,
    module('/site/src/page.module.css', 50),
    module('/site/src/page.module.css', 400, 'css/mini-extract'),
    module(null, 20),
  ];
  const sizes = sizesIn(
    {
      chunks: [{ files: ['assets/js/page.1.js', 'assets/css/page.1.css', 'page.1.js.map'] }],
      chunkGraph: { getChunkModulesIterable: () => modules },
    },
    '/site',
  );
  assert.deepEqual(sizes, {
    'assets/js/page.1.js': {
      'src/page.tsx': 600,
      'src/part.ts': 300,
      'src/page.module.css': 50,
    },
    'assets/css/page.1.css': { 'src/page.module.css': 400 },
  });
});
