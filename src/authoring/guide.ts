import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { type AliasesOf, readComponents, takesHeadings } from './components';
import { type FrontMatterEntry, readFrontMatter } from './front-matter';
import { explainMdxError, placeOfMdxError } from './mdx-errors';
import type { PlacedComponent } from './parsers/component';
import { type Problem, type Report, reporter } from './problems';
import { checkOpenBlocks, UNREAD } from './rules/open-blocks';
import { checkSafety } from './rules/safety';
import { checkShape } from './rules/shape';

export interface Guide {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Its text, without the byte order mark that some editors put at the start of a file. */
  text: string;
  /** The guide's Markdown; empty if it couldn't be parsed. */
  tree: Root;
  frontMatter: FrontMatterEntry[];
  /** Its components, in the order of the page. */
  components: PlacedComponent[];
  /** The anchors of its headings, without `#`. */
  anchors: Set<string>;
  /** The mistakes found while reading it. */
  problems: Problem[];
}

/**
 * The plugins that Docusaurus parses with, in the same order, since each can change how the ones
 * before it work.
 */
export const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

/** Docusaurus removes the fence around code of this language before it parses a page, so the code would run. */
const UNWRAPPED = 'mdx-code-block';

/** Reads a guide without building the site. Never throws for a mistake in the text, but reports it as a problem. */
export function readGuide(file: string, text: string, aliasesOf?: AliasesOf): Guide {
  const guide: Guide = {
    file,
    text: text.replace(/^\uFEFF/, ''),
    tree: { type: 'root', children: [] },
    frontMatter: [],
    components: [],
    anchors: new Set(),
    problems: [],
  };
  const report = reporter(file, guide.problems);
  const isOpen = checkOpenBlocks(guide.text, report);
  try {
    guide.tree = parser.parse(text);
    checkSafety(guide.tree, report);
    checkFences(guide.text, report);
    guide.frontMatter = readFrontMatter(guide.tree, guide.text, report);
    guide.anchors = giveAnchors(guide.tree);
    if (isOpen) return guide;
    guide.components = readComponents(guide.tree, report, aliasesOf);
    checkShape(guide.tree, report);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    if (isOpen) return guide;
    guide.problems.push({
      file,
      ...placeOfMdxError(error),
      rule: 'mdx-syntax',
      message: explainMdxError(error),
    });
  }
  return guide;
}

/** Whether a guide could be read completely. If not, we can't know which items it has. */
export const isRead = ({ problems }: Guide): boolean =>
  problems.every(({ rule }) => !UNREAD.includes(rule));

function checkFences(text: string, report: Report): void {
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const column = line.indexOf(UNWRAPPED) + 1;
    const start = { line: at + 1, column };
    if (column > 0)
      report(
        { position: { start, end: start } },
        'code',
        `“${UNWRAPPED}” makes the site run what’s below it: delete the word`,
      );
  }
}

/**
 * Gives each heading the anchor that it has on the page: its words, or the id in the comment after
 * them.
 */
function giveAnchors(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(tree, 'heading', (node, _at, parent) => {
    const id = takeCommentId(node) ?? slugger.slug(wordsIn(node));
    node.data = Object.assign(node.data ?? {}, { id });
    if (!takesHeadings(parent)) anchors.add(id);
  });
  return anchors;
}

function takeCommentId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const id = /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
  if (id) heading.children.pop();
  return id;
}
