import { createSlugger } from '@docusaurus/utils';
import type { Heading, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
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
import { reporter, type Problem, type Report } from './problems';

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
    problems.push({ file, ...startOf(error), rule: 'mdx-syntax', message: explain(error) });
  }
  return { file, items, problems };
}

/** Gives each heading the anchor that Docusaurus gives it on the page: its words, or the id in a comment behind them. */
function giveAnchors(tree: Root): void {
  const slugger = createSlugger();
  visit(tree, 'heading', (node) => {
    node.data = Object.assign(node.data ?? {}, { id: takeCommentId(node) ?? slugger.slug(toString(node)) });
  });
}

function takeCommentId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const id = /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
  if (id) heading.children.pop();
  return id;
}

const COMMENT = /^\s*(\/\*[\s\S]*\*\/)?\s*$/;

/** Reports what would break the page or show as raw text: titles, components, code and notes. */
function checkShape(tree: Root, report: Report): void {
  let titles = 0;
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        if (node.depth === 1 && ++titles > 1) {
          report(node, 'one-title', 'a guide has one title (# …): begin this heading with ## instead');
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkName(node, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!COMMENT.test(node.value)) {
          report(node, 'code', 'what stands in { } is read as code: write \\{ for the character, or {/* … */} for a comment');
        }
        break;
      case 'mdxjsEsm':
        report(node, 'code', 'a guide imports and exports nothing: the components are there already');
        break;
      case 'text':
        if (/^:::\s*\w/.test(node.value)) {
          report(node, 'note-form', 'this would show as raw text: begin a note with :::note[Title] and end it with :::, each on a line of its own');
        }
    }
  });
  if (titles === 0) report({}, 'one-title', 'the guide has no title: begin the text with a line # Title');
}

/** Reports a component that does not exist; names in the wrong case are taken for the component that they resemble. */
function checkName(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const name = node.name ?? '';
  if (GUIDE_COMPONENTS.includes(name)) return;
  const meant = GUIDE_COMPONENTS.find((known) => known.toLowerCase() === name.toLowerCase());
  if (meant) report(node, 'unknown-component', `there is no <${name}>: write <${meant}>`);
  else if (/^[A-Z]/.test(name)) {
    report(node, 'unknown-component', `there is no <${name}>: a guide can use ${GUIDE_COMPONENTS.join(', ')}`);
  }
}

const HINTS: [reason: RegExp, hint: string][] = [
  [/closing tag|closing slash|end-tag/i, 'every <Component> needs its </Component>, on a line of its own at the margin'],
  [/[“”‘’]|U\+20(1[89CD])/, 'around the value of an attribute, use straight quotation marks: id="own-failure"'],
  [/`[!/]`|HTML comment|comment/i, 'a comment is written {/* … */}'],
  [/import|export/i, 'no line of text can begin with the word import or export: begin it with another word'],
];

/** What the MDX parser found, with how to mend it. */
function explain({ reason }: VFileMessage): string {
  const hint = HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  return `${reason.replace(/\s+/g, ' ')} (${hint ?? 'a { or < that belongs to the text is written \\{ or \\<'})`;
}

function startOf({ reason, place, line, column }: VFileMessage): { line: number; column: number } {
  const open = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  if (open) return { line: Number(open[1]), column: Number(open[2]) };
  const point = place && 'start' in place ? place.start : place;
  return { line: point?.line ?? line ?? 1, column: point?.column ?? column ?? 1 };
}
