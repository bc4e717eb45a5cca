import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { formatProblems, reporter, type Problem } from './problems';
import { checkSafety } from './rules/safety';

/**
 * The remark plugin that refuses a page with code in it. It comes before Docusaurus's own plugins, and sees the page as
 * Docusaurus parsed it: in `npm start` too, and for files that the content check doesn't read. Throws all it finds at once.
 */
export default function remarkSafety() {
  return (tree: Root, file: VFile): void => {
    const problems: Problem[] = [];
    checkSafety(tree, reporter(path.relative(process.cwd(), file.path), problems));
    if (problems.length > 0) throw new Error(formatProblems(problems));
  };
}
