import postcss from 'postcss';
import type { BundlerPlugin } from './bundler';
import { NOT_SHOWN, namesIn } from './names';
import { dropUnusedRules } from './unused-rules';
import { resolveVariables } from './variables';

const NAME = 'shrink-styles';

/** The bundler's plugin that takes what no page needs out of the styles of Infima and the theme. */
export const shrinkStyles = (): BundlerPlugin => ({
  apply({ hooks, webpack }) {
    hooks.compilation.tap(NAME, (compilation) => {
      // Before the styles are minified, and before their names get a hash of what's in them.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const textOf = (name: string) => assets[name]?.source().toString() ?? '';
        const named = (end: string) => Object.keys(assets).filter((name) => name.endsWith(end));
        const scripts = named('.js').map(textOf).join('\n');
        const isNamed = namesIn(scripts);
        const sheets = named('.css').map((name) => ({ name, root: postcss.parse(textOf(name)) }));
        for (const { root } of sheets)
          dropUnusedRules(root, (name) => isNamed(name) && !NOT_SHOWN.test(name));
        resolveVariables(
          sheets.map(({ root }) => root),
          (variable) => scripts.includes(variable),
        );
        for (const { name, root } of sheets)
          compilation.updateAsset(name, new webpack.sources.RawSource(root.toString()));
      });
    });
  },
});
