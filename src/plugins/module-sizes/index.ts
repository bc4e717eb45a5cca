import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Compilation, sizesIn } from './sizes';

/** The part of webpack's compiler that's used here. Rspack's is the same. */
interface Compiler {
  hooks: {
    done: { tap(name: string, then: (stats: { compilation: Compilation }) => void): void };
  };
}

/**
 * The Docusaurus plugin that notes which modules are in which file of the build, and how big they
 * are before minifying, in `node_modules/.cache/module-sizes/FOLDER.json`. The budget in
 * `tests/budget` names the module that grew.
 */
export default function moduleSizesPlugin({ siteDir, outDir }: LoadContext): Plugin {
  const noteSizes = {
    apply({ hooks }: Compiler): void {
      hooks.done.tap('module-sizes', ({ compilation }) => {
        const folder = path.join(siteDir, 'node_modules/.cache/module-sizes');
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          path.join(folder, `${path.basename(outDir)}.json`),
          JSON.stringify(sizesIn(compilation, siteDir)),
        );
      });
    },
  };
  return {
    name: 'module-sizes',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production' ? {} : { plugins: [noteSizes] },
  };
}
