import { type Automaton, accepts, type State, toAutomaton } from './automaton';
import { type Node, parsePattern } from './pattern';
import type { Token } from './tokens';

/** A pattern that's ready to be looked for. */
export interface Matcher {
  phrase: Automaton;
  before?: State;
  after?: Automaton;
}

/** How many words were compared with how many states: what the work grows with. */
export interface Work {
  steps: number;
}

/** Throws an `Error` that quotes the pattern if it's malformed. */
export function matcherOf(pattern: string): Matcher {
  const { phrase, before, after } = parsePattern(pattern);
  const automaton = toAutomaton(phrase);
  if (automaton.empty) throw new Error(`the pattern “${pattern}” matches no words at all`);
  const state = before && firstState(before);
  return {
    phrase: automaton,
    ...(state && { before: state }),
    ...(after && { after: toAutomaton(after) }),
  };
}

const firstState = (node: Node): State | undefined => [...toAutomaton(node).first.keys()][0];

/**
 * The end of the longest match that begins at a word: the index of the word after it. -1 if there's
 * none. Matches never go on past a break.
 */
export function matchAt(
  matcher: Matcher,
  tokens: readonly Token[],
  at: number,
  work: Work,
): number {
  const { phrase, before, after } = matcher;
  const previous = tokens[at - 1];
  if (before && previous && tokens[at]?.join === 'space' && accepts(before, previous)) return -1;
  return longest(phrase, tokens, at, work, (end) => {
    if (!after) return true;
    const next = tokens[end];
    return !next || next.join !== 'space' || longest(after, tokens, end, work) < 0;
  });
}

function longest(
  { first, last }: Automaton,
  tokens: readonly Token[],
  at: number,
  work: Work,
  isEnd: (end: number) => boolean = () => true,
): number {
  let end = -1;
  let tried = first;
  for (let index = at; tried.size > 0; index++) {
    const token = tokens[index];
    if (!token || (index > at && token.join === 'break')) break;
    const next = new Map<State, boolean>();
    let ends = false;
    for (const [state, comma] of tried) {
      work.steps++;
      if (index > at && token.join === 'comma' && !comma) continue;
      if (!accepts(state, token)) continue;
      ends ||= last.has(state);
      for (const [to, after] of state.next) next.set(to, after || (next.get(to) ?? false));
    }
    if (ends && isEnd(index + 1)) end = index + 1;
    tried = next;
  }
  return end;
}
