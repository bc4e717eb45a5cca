import type { MarkdownConfig } from '@docusaurus/types';
import { goodKeys, namesLanguage } from './front-matter';
import { parser } from './guide';
import { guideMinutes } from './guide-minutes';
import { sitePath } from './paths';

/**
 * Reads the front matter that Docusaurus works with: only the keys that a guide can have, each with a good value. So no key
 * of Docusaurus's own (`slug`, `mdx`, `custom_edit_url` and the like) has any effect, even in `npm start`, where a mistake
 * doesn't stop the site. `minutes` is added, see `minutesOf`.
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
    const good = goodKeys(frontMatter);
    return {
      content,
      frontMatter: { ...good, ...(good.estimated_time !== undefined && minutesOf(content)) },
    };
  };

/** The parts of a guide's time, for the line under its title; none where it has nothing to practice, or can't be parsed. */
function minutesOf(content: string): { minutes?: { read: number; practice: number } } {
  try {
    const { read, practice } = guideMinutes(parser.parse(content));
    return practice > 0 ? { minutes: { read, practice } } : {};
  } catch {
    return {};
  }
}
