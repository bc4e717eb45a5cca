import path from 'node:path';
import { loadSiteConfig } from '@docusaurus/core/lib/server/config';
import { compileToJSX } from '@docusaurus/mdx-loader/lib/utils';
import type { Root } from 'mdast';

const siteDir = process.cwd();

/** What stands in a remark plugin's place: a function that gives what is called with each page as it was parsed. */
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
 * Makes a function that compiles a guide's text to JavaScript as the site's own Docusaurus does, with its configuration,
 * but with none of our plugins except those that are given, which come before Docusaurus's own.
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
