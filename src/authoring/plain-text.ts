import type { Node, Parent } from 'unist';

const BLOCKS = [
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
];

/** The words of some Markdown without marks and comments, with a space between blocks. */
export function plainText(nodes: Node[]): string {
  return nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return String(node.value);
  if ('alt' in node) return String(node.alt ?? '');
  const { children = [] } = node as Partial<Parent>;
  return children.map(textOf).join(children.some(({ type }) => BLOCKS.includes(type)) ? ' ' : '');
}
