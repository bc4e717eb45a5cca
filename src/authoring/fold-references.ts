import type { Heading, Root } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { toElement, toFold } from './lower';
import type { BlockNode } from './parsers/component';

/** A remark plugin that folds the section “References” of a guide to one line: from its heading to the next one. */
export default function remarkFoldReferences() {
  return (tree: Root): void => {
    const from = tree.children.findIndex(
      (node) => node.type === 'heading' && node.depth === 2 && wordsIn(node) === 'References',
    );
    if (from === -1) return;
    const after = tree.children.findIndex(
      (node, at) => at > from && node.type === 'heading' && node.depth <= 2,
    );
    const [heading, ...sources] = tree.children.slice(from, after === -1 ? undefined : after);
    const fold = toFold(heading as Heading, sources as BlockNode[]);
    tree.children.splice(from, sources.length + 1, toElement('References', {}, [fold]));
  };
}
