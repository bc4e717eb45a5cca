import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readPracticeItems } from './practice-items';
import { formatProblems, reporter, type Problem } from './problems';
import { formerIdsIn, readPublishedIds } from './published-ids';
import { keepToPage } from './table-of-contents';

/**
 * The remark plugin that turns the Markdown below each practice component into the component's data.
 *
 * It stands after Docusaurus's own plugins, which have by then given headings their anchors and links their paths.
 * Throws all of a guide's mistakes at once.
 */
export default function remarkPractice() {
  const formerIds = formerIdsIn(readPublishedIds());
  return (tree: Root, file: VFile): void => {
    const problems: Problem[] = [];
    const name = path.relative(process.cwd(), file.path);
    readPracticeItems(tree, { report: reporter(name, problems), lower: true, formerIds });
    if (problems.length > 0) throw new Error(formatProblems(problems));
    keepToPage(tree);
  };
}
