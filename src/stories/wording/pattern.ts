/*
 * The language of phrases:
 *
 *   lost track of         these words, one after the other
 *   (lost|losing) track   one of several; each may have several words
 *   [really] sorry        may be missing
 *   learn*                any word that begins so
 *   my _ boss             any one word in between
 *   learned ... lesson    up to three
 *   sorry, I              a comma may be there
 *   #                     a number, in digits or as a word
 *   {someone} forgot      one of a named list in word-sets.ts
 *   !(the|a) kind of      not after these single words, at the beginning of the pattern only
 *   kind of !(weird)      not before these, at the end only
 *
 * Capitals and the kind of apostrophe don't matter. “Didn't” also matches “did not,” and “I'm” “I am.”
 */
import { tokenize } from './tokens';
import { WORD_SETS } from './word-sets';

/** A part of a pattern, as it's written. */
export type Node =
  | { kind: 'word'; words: string[]; prefixes: string[] }
  | { kind: 'any' }
  | { kind: 'gap' }
  | { kind: 'comma' }
  | { kind: 'sequence'; nodes: Node[] }
  | { kind: 'choice'; nodes: Node[]; optional: boolean };

/** A pattern with what must not come right before and right after it. */
export interface Parsed {
  phrase: Node;
  before?: Node;
  after?: Node;
}

const SYMBOL = /\.\.\.|!\(|[[\](){}|,!]|[^\s[\](){}|,!.]+/g;
/** Stands for any number in a pattern. */
export const NUMBER = '#';

/** Reads a pattern. Throws an `Error` that quotes it and says what's wrong. */
export function parsePattern(pattern: string): Parsed {
  const symbols = pattern.match(SYMBOL) ?? [];
  let at = 0;
  const wrong = (what: string): never => {
    throw new Error(`the pattern “${pattern}” ${what}`);
  };

  const choice = (closing: string): Node[] => {
    const nodes = [sequence()];
    while (symbols[at] === '|') {
      at++;
      nodes.push(sequence());
    }
    if (symbols[at++] !== closing) wrong(`has no “${closing}” where one is needed`);
    return nodes;
  };

  const one = (): Node => {
    const symbol = symbols[at++] ?? '';
    if (symbol === '(') return join(choice(')'), false);
    if (symbol === '[') return join(choice(']'), true);
    if (symbol === '...') return { kind: 'gap' };
    if (symbol === '_') return { kind: 'any' };
    if (symbol === ',') return { kind: 'comma' };
    if (symbol !== '{') return wordNode(symbol);
    const name = symbols[at++] ?? '';
    if (symbols[at++] !== '}') wrong('has a “{” that isn’t closed');
    const set = WORD_SETS[name];
    return set === undefined
      ? wrong(`names {${name}}, which isn’t in word-sets.ts`)
      : parsePattern(`(${set})`).phrase;
  };

  const sequence = (): Node => {
    const nodes: Node[] = [];
    while (at < symbols.length && !/^(?:[\])|}]|!\(?)$/.test(symbols[at] ?? '')) nodes.push(one());
    if (nodes.length === 0) wrong('has an empty part');
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', nodes };
  };

  const not = (): Node | undefined => {
    const symbol = symbols[at];
    if (symbol !== '!' && symbol !== '!(') return undefined;
    at++;
    return symbol === '!(' ? join(choice(')'), false) : one();
  };

  const before = not();
  const phrase = sequence();
  const after = not();
  if (at < symbols.length) wrong(`can’t have “${symbols[at]}” there`);
  if (before && before.kind !== 'word')
    wrong('can only have single words after “!” at the beginning');
  return { phrase, ...(before && { before }), ...(after && { after }) };
}

/** One word of a pattern. A contraction is several. */
function wordNode(symbol: string): Node {
  if (symbol === NUMBER || symbol === "'s") return { kind: 'word', words: [symbol], prefixes: [] };
  if (symbol.endsWith('*'))
    return { kind: 'word', words: [], prefixes: [symbol.slice(0, -1).toLowerCase()] };
  const nodes = tokenize(symbol).map(
    ({ word }): Node => ({ kind: 'word', words: [word], prefixes: [] }),
  );
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', nodes };
}

/** Alternatives. Single words become one part with several words, which is quicker to match. */
function join(nodes: Node[], optional: boolean): Node {
  const words = nodes.flatMap((node) => (node.kind === 'word' ? node.words : []));
  const prefixes = nodes.flatMap((node) => (node.kind === 'word' ? node.prefixes : []));
  const several = nodes.filter((node) => node.kind !== 'word');
  const single: Node[] =
    words.length + prefixes.length > 0 ? [{ kind: 'word', words, prefixes }] : [];
  const all = [...single, ...several];
  if (all.length === 1 && all[0] && !optional) return all[0];
  return { kind: 'choice', nodes: all, optional };
}
