import path from 'node:path';
import type { MarkdownConfig } from '@docusaurus/types';
import { FRONT_MATTER, namesLanguage } from './front-matter';
import { historyOf } from './history';

/**
 * The front matter that Docusaurus works with: only the keys that a guide can have, each with a good value, and the
 * file's history. So no key of Docusaurus's own (`slug`, `mdx`, `custom_edit_url` and the like) has any effect, even in
 * `npm start`, where a mistake doesn't stop the site.
 *
 * Throws where the front matter names a language: Docusaurus would run `---js` as code to read it.
 */
export const parseFrontMatter: MarkdownConfig['parseFrontMatter'] = async ({ filePath, fileContent, defaultParseFrontMatter }) => {
  if (namesLanguage(fileContent)) {
    const file = path.relative(process.cwd(), filePath);
    throw new Error(`${file}:1:1  front-matter  the front matter must begin with a line --- and nothing else on it`);
  }
  const { frontMatter, content } = await defaultParseFrontMatter({ filePath, fileContent });
  const good = FRONT_MATTER.filter(({ name, wrong }) => Object.hasOwn(frontMatter, name) && !wrong(frontMatter[name]));
  return { content, frontMatter: { ...Object.fromEntries(good.map(({ name }) => [name, frontMatter[name]])), history: historyOf(filePath) } };
};
