import path from 'node:path';
import { loadSiteConfig } from '@docusaurus/core/lib/server/config';
import { compileToJSX } from '@docusaurus/mdx-loader/lib/utils';
import type { Root } from 'mdast';

const siteDir = process.cwd();

/** Replaces a remark plugin: a function that passes each parsed page to a callback. */
export type Plugin = () => (tree: Root) => void;

/** The plugins that the site has Docusaurus run on each page first. */
export async function firstPlugins(): Promise<Plugin[]> {
  const { siteConfig } = await loadSiteConfig({ siteDir });
  const [, { docs }] = siteConfig.presets[0] as unknown as [
    string,
    { docs: { beforeDefaultRemarkPlugins: Plugin[] } },
  ];
  return docs.beforeDefaultRemarkPlugins;
}

/**
 * Makes a function that compiles a guide's text to JavaScript with the site's own Docusaurus and
 * its configuration. None of our plugins run except the ones that are given, which run before
 * Docusaurus's own.
 */
export async function compiler(
  plugins: Plugin[] = [],
): Promise<(text: string, file?: string) => Promise<string>> {
  const { siteConfig } = await loadSiteConfig({ siteDir });
  const options = {
    admonitions: true,
    siteDir,
    staticDirs: [path.join(siteDir, 'static')],
    markdownConfig: siteConfig.markdown,
    beforeDefaultRemarkPlugins: plugins,
    remarkPlugins: [],
  } as unknown as Parameters<typeof compileToJSX>[0]['options'];
  return async (text, file = 'docs/x.mdx') =>
    (
      await compileToJSX({
        filePath: path.join(siteDir, file),
        fileContent: text,
        frontMatter: {},
        options,
        compilerName: 'server',
      })
    ).content;
}
