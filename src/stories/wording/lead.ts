import { canBeEmpty } from './first-words';
import type { Node } from './pattern';

/** Whether a comma may be at an edge of a part, or in it. */
const hasComma = (node: Node): boolean =>
  node.kind === 'gap' ||
  node.kind === 'comma' ||
  ('nodes' in node && node.nodes.some((part) => hasComma(part)));

/** The first part of a phrase and the others. Undefined if it can't be parted without a change to what it matches. */
export function splitLead(phrase: Node): { lead: Node; tail: Node } | undefined {
  if (phrase.kind !== 'sequence') return undefined;
  const [lead, next, ...others] = phrase.nodes;
  if (!lead || !next || next.kind === 'comma' || next.kind === 'gap') return undefined;
  const tail: Node = { kind: 'sequence', nodes: [next, ...others] };
  return hasComma(lead) || canBeEmpty(lead) || canBeEmpty(tail) ? undefined : { lead, tail };
}
