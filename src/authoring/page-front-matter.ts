import type { MarkdownConfig } from '@docusaurus/types';
import { goodKeys, namesLanguage } from './front-matter';
import { parser } from './guide';
import { guideMinutes } from './guide-minutes';
import { sitePath } from './paths';

/**
 * Reads the front matter for Docusaurus: only the keys that a guide can have, and only good values.
 * So Docusaurus's own keys (`slug`, `mdx`, `custom_edit_url`, and so on) have no effect, even in
 * `npm start`, where a mistake doesn't stop the site. Adds `minutes`: see `minutesOf`.
 *
 * Throws if the front matter names a language, because Docusaurus would run `---js` as code.
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
        // The page shows what's wrong: see `previewOf`.
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

/**
 * The parts of a guide's time, for the line below its title; undefined if there's nothing to
 * practice, or the guide can't be parsed.
 */
function minutesOf(content: string): { minutes?: { read: number; practice: number } } {
  try {
    const { read, practice } = guideMinutes(parser.parse(content));
    return practice > 0 ? { minutes: { read, practice } } : {};
  } catch {
    return {};
  }
}
