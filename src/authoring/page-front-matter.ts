import type { MarkdownConfig } from '@docusaurus/types';
import { goodKeys, namesLanguage } from './front-matter';
import { sitePath } from './paths';

/**
 * Reads the front matter that Docusaurus works with: only the keys that a guide can have, each with a good value. So no key
 * of Docusaurus's own (`slug`, `mdx`, `custom_edit_url` and the like) has any effect, even in `npm start`, where a mistake
 * doesn't stop the site.
 *
 * Throws where the front matter names a language: Docusaurus would run `---js` as code to read it.
 */
export const frontMatterParser =
  (siteDir: string): MarkdownConfig['parseFrontMatter'] =>
  async ({ filePath, fileContent, defaultParseFrontMatter }) => {
    if (namesLanguage(fileContent)) {
      throw new Error(
        `${sitePath(siteDir, filePath)}:1:1  front-matter  the front matter must begin with a line --- and nothing else on it`,
      );
    }
    const { frontMatter, content } = await defaultParseFrontMatter({ filePath, fileContent }).catch(
      (error: unknown): { frontMatter: Record<string, unknown>; content: string } => {
        // The page shows what is wrong: see `previewOf`.
        if (process.env.NODE_ENV === 'development')
          return {
            frontMatter: {},
            content: fileContent.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, ''),
          };
        throw error;
      },
    );
    return { content, frontMatter: goodKeys(frontMatter) };
  };
