import { type Node, NUMBER } from './pattern';
import type { Token } from './tokens';

/** One word of a pattern, and where it may go on. */
export interface State {
  /** Undefined for any word. */
  words?: string[];
  /** The same, once they've been looked for. */
  set?: Set<string>;
  stars: string[];
  /** The states that may follow. True if a comma may come between. */
  next: Map<State, boolean>;
}

/**
 * A phrase as states that are all tried at once, word by word. That way no text can make it slow:
 * a match takes at most as many steps as the phrase has words, times the words it can be long.
 */
export interface Automaton {
  first: Map<State, boolean>;
  last: Map<State, boolean>;
  /** Whether no word at all is a match. */
  empty: boolean;
}

/** How many other words `...` can stand for. */
const GAP = 3;
const NUMBER_WORD =
  /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|dozen)$/u;

/** Whether a word is one of `learn*` or `*ed`. */
const fits = (star: string, word: string): boolean =>
  star.startsWith('*') ? word.endsWith(star.slice(1)) : word.startsWith(star.slice(0, -1));

/** Whether a token is a word that the state stands for. */
export function accepts(state: State, { word }: Token): boolean {
  if (!state.words) return true;
  const words = (state.set ??= new Set(state.words));
  return (
    words.has(word) ||
    state.stars.some((star) => fits(star, word)) ||
    (words.has(NUMBER) && NUMBER_WORD.test(word))
  );
}

const single = (state: State): Automaton => ({
  first: new Map([[state, false]]),
  last: new Map([[state, false]]),
  empty: false,
});

const anyWord = (): Automaton => single({ stars: [], next: new Map() });

const merged = (...maps: Map<State, boolean>[]): Map<State, boolean> => {
  const all = new Map<State, boolean>();
  for (const map of maps)
    for (const [state, comma] of map) all.set(state, comma || (all.get(state) ?? false));
  return all;
};

const withComma = (map: Map<State, boolean>, comma: boolean): Map<State, boolean> =>
  comma ? new Map(Array.from(map, ([state]) => [state, true])) : map;

/** `left` and then `right`, with a comma in between if it may be there. */
function followedBy(left: Automaton, right: Automaton, comma: boolean): Automaton {
  for (const [from, before] of left.last)
    for (const [to, after] of right.first)
      from.next.set(to, comma || before || after || (from.next.get(to) ?? false));
  return {
    first: left.empty ? merged(left.first, withComma(right.first, comma)) : left.first,
    last: right.empty ? merged(withComma(left.last, comma), right.last) : right.last,
    empty: left.empty && right.empty,
  };
}

const NOTHING = (): Automaton => ({ first: new Map(), last: new Map(), empty: true });

function gap(): Automaton {
  let all = NOTHING();
  for (let word = 0; word < GAP; word++) {
    const any = anyWord();
    all = { ...followedBy(all, any, true), empty: true };
    all.last = merged(all.last, any.last);
  }
  return all;
}

function ofSequence(nodes: Node[]): Automaton {
  let all = NOTHING();
  let comma = false;
  for (const node of nodes) {
    const isGap = node.kind === 'gap';
    if (node.kind !== 'comma') {
      all = followedBy(all, toAutomaton(node), comma || isGap);
      if (isGap) all.last = withComma(all.last, true);
    }
    comma = node.kind === 'comma';
  }
  return all;
}

/** A new automaton for a part of a pattern. */
export function toAutomaton(node: Node): Automaton {
  switch (node.kind) {
    case 'word':
      return single({ words: node.words, stars: node.stars, next: new Map() });
    case 'any':
      return anyWord();
    case 'gap':
      return gap();
    case 'comma':
      return NOTHING();
    case 'sequence':
      return ofSequence(node.nodes);
    case 'choice': {
      const all = node.nodes.map(toAutomaton);
      return {
        first: merged(...all.map(({ first }) => first)),
        last: merged(...all.map(({ last }) => last)),
        empty: node.optional || all.some(({ empty }) => empty),
      };
    }
  }
}
