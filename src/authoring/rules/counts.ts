import type { Root, RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { GuideRule } from './rule';

const NUMBERS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const UNIT = 'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times';
/** A number by itself (not the “ten” of “ten-minute”), unless it measures time. */
const NUMBER = new RegExp(
  `(?<![\\w-])(${NUMBERS.join('|')})(?![\\w-]|\\s+(\\w+\\s+)?(${UNIT})\\b)`,
  'gi',
);

/**
 * If a number announces a list, it's the list's length. That's a number in a paragraph that ends in
 * a colon right above the list, or at the start of a heading, for the first list, table, or deck of
 * its section.
 */
export const checkCounts: GuideRule = ({ tree }, report) => {
  tree.children.forEach((node, at) => {
    const stated = node.type === 'heading' ? leading(node) : announced(node);
    if (!stated) return;
    const number = NUMBERS.indexOf(stated.toLowerCase()) + 2;
    const length = node.type === 'heading' ? lengthInSection(tree, at) : lengthFrom(tree, at + 1);
    if (length !== undefined && length !== number) {
      report(
        node,
        'stated-count',
        `“${stated}” announces ${number}, and ${length} follow: correct the number or the list`,
      );
    }
  });
};

/** The number that a heading starts with. */
function leading(node: RootContent): string | undefined {
  const [first] = wordsIn(node).matchAll(NUMBER);
  return first && !/\w/.test(first.input.slice(0, first.index)) ? first[1] : undefined;
}

/** The last number in the last sentence of a paragraph that ends in a colon; none if “the following” comes after it. */
function announced(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = wordsIn(node).trim();
  if (!text.endsWith(':')) return undefined;
  const sentence = text.split(/[.!?]\s/).at(-1) ?? '';
  const last = [...sentence.matchAll(NUMBER)].at(-1);
  return last && !/\bfollow(s|ing)\b/i.test(sentence.slice(last.index)) ? last[1] : undefined;
}

/** The length of the first countable block under a heading, unless a component or another announcement comes first. */
function lengthInSection(tree: Root, heading: number): number | undefined {
  for (let at = heading + 1; at < tree.children.length; at++) {
    const node = tree.children[at];
    const length = lengthFrom(tree, at);
    if (length !== undefined) return length;
    if (!node || node.type === 'heading' || node.type === 'mdxJsxFlowElement' || announced(node))
      return undefined;
  }
  return undefined;
}

/** The length of a block; of a numbered list, together with the lists that continue its numbers. */
function lengthFrom(tree: Root, at: number): number | undefined {
  const [first, ...rest] = tree.children.slice(at);
  let length = first && lengthOf(first);
  if (first?.type !== 'list' || !first.ordered || length === undefined) return length;
  for (const node of rest) {
    if (node.type === 'heading') break;
    if (node.type === 'list' && node.ordered && node.start === (first.start ?? 1) + length)
      length += node.children.length;
  }
  return length;
}

function lengthOf(node: Node): number | undefined {
  const { type, children = [] } = node as Node & { children?: Node[] };
  if (type === 'list') return children.length;
  if (type === 'table') return children.length - 1;
  if (type === 'mdxJsxFlowElement' && children.length === 1 && children[0])
    return lengthOf(children[0]);
  return undefined;
}
