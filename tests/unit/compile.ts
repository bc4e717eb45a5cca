import path from 'node:path';
import { loadSiteConfig } from '@docusaurus/core/lib/server/config';
import { compileToJSX } from '@docusaurus/mdx-loader/lib/utils';
import type { Root } from 'mdast';

/**
 * Makes a function that compiles a guide's text to JavaScript as the site's own Docusaurus does, with its configuration,
 * but without any of our plugins: whatever the text can do, it does in the result.
 *
 * @param see is given each page as it was parsed, before Docusaurus's plugins
 */
export async function compiler(see: (tree: Root) => void = () => {}): Promise<(text: string, file?: string) => Promise<string>> {
  const siteDir = process.cwd();
  const { siteConfig } = await loadSiteConfig({ siteDir });
  const options = {
    admonitions: true,
    siteDir,
    staticDirs: [path.join(siteDir, 'static')],
    markdownConfig: siteConfig.markdown,
    beforeDefaultRemarkPlugins: [() => see],
    remarkPlugins: [],
  } as unknown as Parameters<typeof compileToJSX>[0]['options'];
  return async (text, file = 'docs/x.mdx') =>
    (await compileToJSX({ filePath: path.join(siteDir, file), fileContent: text, frontMatter: {}, options, compilerName: 'server' })).content;
}
