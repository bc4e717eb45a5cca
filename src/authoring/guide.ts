import { createSlugger, parseMarkdownHeadingId } from '@docusaurus/utils';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { PracticeItems } from './items';
import { GUIDE_COMPONENTS, readPracticeItems } from './practice-items';
import { reporter, type Problem } from './problems';

export interface Guide {
  /** Path of the file, from the project's folder. */
  file: string;
  items: PracticeItems;
  problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).use(remarkMdx);

/** Reads a guide without building the site. Never throws for what stands in the text: it reports it as a problem. */
export function readGuide(file: string, text: string): Guide {
  const problems: Problem[] = [];
  const report = reporter(file, problems);
  let items: PracticeItems = { checklists: [], decks: [], ids: [] };
  try {
    const tree = parser.parse(text);
    giveAnchors(tree);
    items = readPracticeItems(tree, { report, lower: false });
    checkShape(tree, report);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.push({ file, ...startOf(error), rule: 'mdx-syntax', message: `${error.reason.replace(/\s+/g, ' ')} (a { or < in the text is written \\{ or \\<)` });
  }
  return { file, items, problems };
}

/** Gives each heading the anchor that Docusaurus gives it on the page. */
function giveAnchors(tree: Root): void {
  const slugger = createSlugger();
  visit(tree, 'heading', (node) => {
    const { text, id } = parseMarkdownHeadingId(toString(node));
    node.data = Object.assign(node.data ?? {}, { id: id ?? slugger.slug(text) });
  });
}

function checkShape(tree: Root, report: ReturnType<typeof reporter>): void {
  let titles = 0;
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 1 && ++titles > 1) {
      report(node, 'one-title', 'a guide has one title (# …): begin this heading with ## instead');
    }
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '')) {
      if (!GUIDE_COMPONENTS.includes(node.name ?? '')) {
        report(node, 'unknown-component', `there is no <${node.name}>: a guide can use ${GUIDE_COMPONENTS.join(', ')}`);
      }
    }
  });
  if (titles === 0) report({}, 'one-title', 'the guide has no title: begin the text with a line # Title');
}

function startOf({ place, line, column }: VFileMessage): { line: number; column: number } {
  const point = place && 'start' in place ? place.start : place;
  return { line: point?.line ?? line ?? 1, column: point?.column ?? column ?? 1 };
}
