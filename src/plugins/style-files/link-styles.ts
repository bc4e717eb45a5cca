import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { BundlerPlugin } from './bundler';

const NAME = 'link-styles';

const Manifest = v.looseObject({
  origins: v.record(v.string(), v.array(v.union([v.string(), v.number()]))),
  assets: v.record(v.string(), v.record(v.string(), v.array(v.looseObject({ file: v.string() })))),
});

/**
 * The bundler's plugin that tells Docusaurus which style sheets a page has to link. Docusaurus looks up the modules that
 * it rendered in the client manifest, such as `@theme/DocItem`, but what's listed there are the names of chunks. So this
 * adds the sheets of each module that's loaded on its own, by the name that it's imported with.
 */
export const linkStyles = (manifestFile: string): BundlerPlugin => ({
  apply({ hooks }) {
    hooks.done.tap(NAME, (stats) => {
      const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkOrigins: true });
      const sheets = chunks
        .map(({ origins = [], files = [] }) => ({
          file: files.find((each) => each.endsWith('.css')),
          modules: new Set(origins.flatMap(({ request }) => request ?? [])),
        }))
        // What several modules share comes before what's for one of them, as when a page is loaded by a link.
        .sort((a, b) => b.modules.size - a.modules.size);
      const manifest = v.parse(Manifest, JSON.parse(readFileSync(manifestFile, 'utf8')));
      for (const { file, modules } of sheets) {
        if (!file) continue;
        manifest.assets[file] = { css: [{ file }] };
        for (const each of modules)
          manifest.origins[each] = [...(manifest.origins[each] ?? []), file];
      }
      writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
    });
  },
});
