import { type Node, parse } from 'acorn';

/**
 * A script without the words of a guide, which are content and have no budget: strings are empty,
 * and of entries of a list or object that only differed in their words, one is left. A longer guide
 * or one more card changes nothing, and another component does.
 *
 * Throws if the text isn't a script.
 */
export const withoutWords = (script: string): string =>
  render(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }), script);

function render(node: Node, script: string): string {
  if (node.type === 'TemplateElement') return '';
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') return '""';
  const parts = childrenOf(node);
  if (node.type === 'ArrayExpression' || node.type === 'ObjectExpression') {
    const [open, close] = node.type === 'ArrayExpression' ? '[]' : '{}';
    return `${open}${[...new Set(parts.map((part) => render(part, script)))].join()}${close}`;
  }
  let text = '';
  let at = node.start;
  for (const part of parts) {
    // In `{ name }`, the key and the value are at the same place.
    if (part.start < at) continue;
    text += script.slice(at, part.start) + render(part, script);
    at = part.end;
  }
  return text + script.slice(at, node.end);
}

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
