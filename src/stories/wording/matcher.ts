import { type Automaton, accepts, type State, type States, toAutomaton } from './automaton';
import { canBeEmpty } from './first-words';
import { type Node, type Parsed, parsePattern } from './pattern';
import type { Token } from './tokens';

/** A pattern that's ready to be looked for. What it takes is made when it's first needed. */
export interface Matcher {
  parsed: Parsed;
  phrase?: Automaton;
  before?: State | undefined;
  after?: Automaton | undefined;
}

/** How many words were compared with how many states: what the work grows with. */
export interface Work {
  steps: number;
}

/** Throws an `Error` that quotes the pattern if it's malformed. */
export function matcherOf(pattern: string): Matcher {
  const parsed = parsePattern(pattern);
  if (canBeEmpty(parsed.phrase))
    throw new Error(`the pattern “${pattern}” matches no words at all`);
  return { parsed };
}

function phraseOf(matcher: Matcher): Automaton {
  if (matcher.phrase) return matcher.phrase;
  const { phrase, before, after } = matcher.parsed;
  matcher.before = before && firstState(before);
  matcher.after = after && toAutomaton(after);
  return (matcher.phrase = toAutomaton(phrase));
}

const firstState = (node: Node): State | undefined => [...toAutomaton(node).first.keys()][0];

/**
 * The end of the longest match that begins at a word: the index of the word after it. -1 if there's
 * none. Matches never go on past a break. If the matcher is of the last part of a phrase, `from` is
 * where that part begins.
 */
export function matchAt(
  matcher: Matcher,
  tokens: readonly Token[],
  at: number,
  work: Work,
  from = at,
): number {
  const phrase = phraseOf(matcher);
  const { before, after } = matcher;
  const previous = tokens[at - 1];
  if (before && previous && tokens[at]?.join === 'space' && accepts(before, previous)) return -1;
  let longest = -1;
  walk(phrase, tokens, at, from, work, (end) => {
    if (!after || !isNext(after, tokens, end, work)) longest = end;
  });
  return longest;
}

/** The ends of all matches that begin at a word, the shortest first. */
export function endsAt(
  matcher: Matcher,
  tokens: readonly Token[],
  at: number,
  work: Work,
): number[] {
  const ends: number[] = [];
  walk(phraseOf(matcher), tokens, at, at, work, (end) => ends.push(end));
  return ends;
}

function isNext(after: Automaton, tokens: readonly Token[], at: number, work: Work): boolean {
  let found = false;
  if (tokens[at]?.join === 'space')
    walk(after, tokens, at, at, work, () => {
      found = true;
    });
  return found;
}

/** Reads words from `from` on for as long as they fit, and calls `atEnd` wherever a match could end. */
function walk(
  { first, last }: Automaton,
  tokens: readonly Token[],
  at: number,
  from: number,
  work: Work,
  atEnd: (end: number) => void,
): void {
  let tried = first;
  for (let index = from; tried.size > 0; index++) {
    const token = tokens[index];
    if (!token || (index > at && token.join === 'break')) break;
    let next: States | undefined;
    let ends = false;
    for (const [state, comma] of tried.list) {
      work.steps++;
      if (index > at && token.join === 'comma' && !comma) continue;
      if (!accepts(state, token)) continue;
      ends ||= last.has(state);
      next = next ? next.or(state.next) : state.next;
    }
    if (ends) atEnd(index + 1);
    if (!next) break;
    tried = next;
  }
}
