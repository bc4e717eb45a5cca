import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readComponents } from './components';
import { lower } from './lower';
import { sitePath } from './paths';
import { formatProblems, type Problem, reporter } from './problems';
import { aliasesIn, PUBLISHED_IDS_FILE, readPublishedIds } from './published/published-ids';
import { keepToPage } from './table-of-contents';

/**
 * The remark plugin that turns the Markdown in each practice component into the component's data.
 *
 * It runs after Docusaurus's own plugins, when headings have their anchors and links their paths.
 * Throws all of a guide's mistakes at once. In development, it only prints them, because the page
 * shows them in place.
 */
export default function remarkPractice({ siteDir }: { siteDir: string }) {
  const aliasesOf = aliasesIn(readPublishedIds(path.join(siteDir, PUBLISHED_IDS_FILE)));
  return (tree: Root, file: VFile): void => {
    const problems: Problem[] = [];
    const report = reporter(sitePath(siteDir, file.path), problems);
    const components = readComponents(tree, report, aliasesOf);
    for (const component of components) lower(component, components);
    if (problems.length > 0) {
      if (process.env.NODE_ENV !== 'development') throw new Error(formatProblems(problems));
      console.warn(formatProblems(problems));
    }
    keepToPage(tree);
  };
}
