import type { Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import type { GuideRule } from './rule';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = new RegExp(`\\b(${NUMBERS.join('|')})\\b`, 'gi');

/**
 * A number that announces a list is the list's length: in a paragraph that ends in a colon right above it, and in a
 * heading that begins with the number, for the first list, table or deck of its section.
 */
export const checkCounts: GuideRule = ({ tree }, report) => {
  tree.children.forEach((node, at) => {
    const stated = node.type === 'heading' ? /^\W*(\w+)/.exec(toString(node))?.[1] : announced(node);
    const number = NUMBERS.indexOf(stated?.toLowerCase() ?? '') + 2;
    if (!stated || number < 2) return;
    const counted = node.type === 'heading' ? firstOfSection(tree, at) : tree.children[at + 1];
    const length = counted && lengthOf(counted);
    if (length !== undefined && length !== number) {
      report(node, 'stated-count', `“${stated}” announces ${number}, and ${length} follow: correct the number or the list`);
    }
  });
};

/** The last number of the last sentence of a paragraph that ends in a colon. */
function announced(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = toString(node).trim();
  if (!text.endsWith(':')) return undefined;
  const sentence = text.split(/[.!?]\s/).at(-1) ?? '';
  return [...sentence.matchAll(NUMBER)].at(-1)?.[1];
}

function firstOfSection(tree: Root, heading: number): RootContent | undefined {
  for (const node of tree.children.slice(heading + 1)) {
    if (node.type === 'heading') return undefined;
    if (lengthOf(node) !== undefined) return node;
  }
  return undefined;
}

function lengthOf(node: Node): number | undefined {
  const { type, children = [] } = node as Node & { children?: Node[] };
  if (type === 'list') return children.length;
  if (type === 'table') return children.length - 1;
  if (type === 'mdxJsxFlowElement' && children.length === 1 && children[0]) return lengthOf(children[0]);
  return undefined;
}
