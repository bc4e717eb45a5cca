import { type Node, NUMBER } from './pattern';

/** Whether a part of a pattern matches without any word. */
export function canBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'word':
    case 'any':
      return false;
    case 'gap':
    case 'comma':
      return true;
    case 'sequence':
      return node.nodes.every(canBeEmpty);
    case 'choice':
      return node.optional || node.nodes.some(canBeEmpty);
  }
}

/** Every word that a part of a pattern can begin with. Undefined if they can't be listed. */
export function firstWords(node: Node): Set<string> | undefined {
  switch (node.kind) {
    case 'word':
      return node.stars.length > 0 || node.words.includes(NUMBER) ? undefined : new Set(node.words);
    case 'any':
    case 'gap':
      return undefined;
    case 'comma':
      return new Set();
    case 'choice':
      return union(node.nodes);
    case 'sequence': {
      const last = node.nodes.findIndex((part) => !canBeEmpty(part));
      return union(last < 0 ? node.nodes : node.nodes.slice(0, last + 1));
    }
  }
}

function union(nodes: Node[]): Set<string> | undefined {
  const all = new Set<string>();
  for (const node of nodes) {
    const words = firstWords(node);
    if (!words) return undefined;
    for (const word of words) all.add(word);
  }
  return all;
}
