import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sitePath } from './paths';
import { formatProblems, type Problem, reporter } from './problems';
import { checkSafety } from './rules/safety';

/**
 * The remark plugin that refuses a page with code in it. It runs before Docusaurus's own plugins,
 * so it sees the page as Docusaurus parsed it, also in `npm start`, and also files that the content
 * check doesn't read. Throws everything it finds at once.
 */
export default function remarkSafety({ siteDir }: { siteDir: string }) {
  return (tree: Root, file: VFile): void => {
    const problems: Problem[] = [];
    checkSafety(tree, reporter(sitePath(siteDir, file.path), problems));
    if (problems.length > 0) throw new Error(formatProblems(problems));
  };
}
