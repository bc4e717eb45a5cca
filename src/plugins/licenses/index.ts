import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import WebpackLicensePlugin from 'webpack-license-plugin';
import { foldersOf, type LicensedPackage, nameOf, noticesText, readPackage } from './notices';

/** What webpack-license-plugin writes. `licenses.txt` is made from it. */
const LIST = 'licenses.json';

/** Packages whose files are in the site without being bundled. The search copies Pagefind's. */
const COPIED = ['pagefind'];

/** The part of webpack's compiler that's used here. Rspack's is the same. */
interface Compiler {
  hooks: {
    compilation: {
      tap(
        name: string,
        then: (compilation: {
          hooks: {
            finishModules: { tap(name: string, then: (modules: Iterable<object>) => void): void };
          };
        }) => void,
      ): void;
    };
  };
}

/**
 * The Docusaurus plugin that writes `licenses.txt`: the license of every package that browsers load
 * any part of. Most of these licenses require that. The build fails if one is missing.
 */
export default function licensesPlugin(): Plugin {
  let folders: string[] = [];
  const noteModules = {
    apply({ hooks }: Compiler): void {
      hooks.compilation.tap('licenses', (compilation) =>
        compilation.hooks.finishModules.tap('licenses', (modules) => {
          folders = foldersOf(
            [...modules].map((each) => ('resource' in each ? String(each.resource) : '')),
          );
        }),
      );
    },
  };
  // By default, the plugin leaves out packages that tree shaking removed completely. It's better to
  // list one too many.
  const writeList = new WebpackLicensePlugin({
    outputFilename: LIST,
    includePackages: () => folders,
  });
  return {
    name: 'licenses',
    configureWebpack: (_config, isServer) =>
      isServer || process.env.NODE_ENV !== 'production'
        ? {}
        : { plugins: [noteModules, writeList] },
    postBuild({ outDir, siteDir }) {
      const list = path.join(outDir, LIST);
      const bundled = JSON.parse(readFileSync(list, 'utf8')) as LicensedPackage[];
      const packages = [
        ...bundled,
        ...COPIED.map((name) => readPackage(path.join(siteDir, 'node_modules', name))),
      ];
      const missing = folders
        .map(nameOf)
        .filter((name) => !packages.some((each) => each.name === name));
      if (folders.length === 0 || missing.length > 0)
        throw new Error(
          `${LIST} lacks packages that are bundled (${missing.join(', ')}): look at src/plugins/licenses`,
        );
      writeFileSync(
        path.join(outDir, 'licenses.txt'),
        noticesText(packages, (name) => path.join(siteDir, 'node_modules', name)),
      );
      rmSync(list);
    },
  };
}
