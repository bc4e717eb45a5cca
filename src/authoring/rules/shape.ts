import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { GUIDE_COMPONENTS } from '../practice-items';
import type { Report } from '../problems';

const COMMENT = /^\s*(\/\*[\s\S]*\*\/)?\s*$/;

/** Reports what would break the page or show as raw text: titles, components, code and notes. */
export function checkShape(tree: Root, report: Report): void {
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
