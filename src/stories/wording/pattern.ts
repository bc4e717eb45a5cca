/*
 * The language of phrases:
 *
 *   lost track of         these words, one after the other
 *   (lost|losing) track   one of several; each may have several words
 *   [really] sorry        may be missing
 *   learn*, *ed           any word that begins so, or ends so
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
  | { kind: 'word'; words: string[]; stars: string[] }
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
    return setNamed(name) ?? wrong(`names {${name}}, which isn’t in word-sets.ts`);
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

/** The short form that may be there in the place of a word. */
const SHORT: Record<string, string> = { would: "'d", had: "'d", is: "'s", has: "'s" };

const wordOf = (word: string): Node => {
  const short = SHORT[word];
  return { kind: 'word', words: short ? [word, short] : [word], stars: [] };
};

/** A word that can't be a contraction. */
const PLAIN = /^[a-z]*[a-su-z]$/;

/** One word of a pattern. A contraction is several. */
function wordNode(symbol: string): Node {
  if (PLAIN.test(symbol) || symbol === NUMBER || symbol === "'s") return wordOf(symbol);
  if (symbol.includes('*')) return { kind: 'word', words: [], stars: [symbol.toLowerCase()] };
  const nodes = tokenize(symbol).map(({ word }) => wordOf(word));
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', nodes };
}

/** Alternatives. Single words become one part with several words, which is quicker to match. */
function join(nodes: Node[], optional: boolean): Node {
  const words: string[] = [];
  const stars: string[] = [];
  const others: Node[] = [];
  for (const node of nodes) {
    if (node.kind !== 'word') others.push(node);
    else {
      words.push(...node.words);
      stars.push(...node.stars);
    }
  }
  const all = [...others];
  if (words.length + stars.length > 0) all.unshift({ kind: 'word', words, stars });
  if (all.length === 1 && all[0] && !optional) return all[0];
  return { kind: 'choice', nodes: all, optional };
}

const sets = new Map<string, Node>();

/** A list of words by its name. It's read once. */
function setNamed(name: string): Node | undefined {
  const written = WORD_SETS[name];
  const known = sets.get(name) ?? (written && parsePattern(`(${written})`).phrase);
  if (known) sets.set(name, known);
  return known || undefined;
}
