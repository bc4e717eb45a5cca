/** What is between a word and the one before: at most spaces, a comma, or anything that parts them. */
type Join = 'space' | 'comma' | 'break';

/** A word of the text, in lower case. “Didn’t” is two: “did” and “not.” */
export interface Token {
  word: string;
  /** UTF-16 offsets of the written word, which tokens of a contraction share in part. */
  start: number;
  end: number;
  join: Join;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu;
const APOSTROPHE = /['’ʼ‘]/g;
/** `didn't`, and `didnt` as it's typed in a hurry. */
const NOT =
  /^(?:(ca|wo|sha)n'?t|(ai|are|could|did|do|does|had|has|have|is|must|need|should|was|were|would)n'?t)$/;
const IRREGULAR: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
/** How many endings are taken off a word: “shouldn't've” has two. */
const ENDINGS = 2;
const ENDING = /^(.+)'(re|ve|m|ll|d|s)$/;
/** What an ending stands for. `'s` and `'d` stay: they can be two things. */
const LONG: Record<string, string> = { re: 'are', ve: 'have', m: 'am', ll: 'will' };

/** The words that a written word stands for, with where each begins in it. */
function parts(written: string, endings = ENDINGS): [word: string, from: number][] {
  const lower = written.toLowerCase().replace(APOSTROPHE, "'");
  if (lower === 'cannot')
    return [
      ['can', 0],
      ['not', 3],
    ];
  const not = NOT.exec(lower);
  if (not) {
    const stem = not[1] ?? not[2] ?? '';
    return [
      [IRREGULAR[stem] ?? stem, 0],
      ['not', stem.length],
    ];
  }
  const ending = ENDING.exec(lower);
  if (!ending) return [[lower, 0]];
  const [, stem = '', tail = ''] = ending;
  const last: [string, number] = [LONG[tail] ?? `'${tail}`, stem.length];
  return endings > 1 ? [...parts(stem, endings - 1), last] : [[stem, 0], last];
}

function joinOf(between: string): Join {
  if (/\n\s*\n/.test(between)) return 'break';
  if (/^[\s\-*_‐‑$€£¥]*$/.test(between)) return 'space';
  return /^\s*,\s*$/.test(between) ? 'comma' : 'break';
}

/** The words of a piece of a text, of which `from` is the offset in the whole. */
export function tokenize(piece: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: written, index } of piece.matchAll(WORD)) {
    const between = joinOf(piece.slice(last, index));
    last = index + written.length;
    const words = parts(written);
    words.forEach(([word, at], which) => {
      tokens.push({
        word,
        start: from + index + at,
        end: from + index + (words[which + 1]?.[1] ?? written.length),
        join: which > 0 ? 'space' : tokens.length === 0 ? 'break' : between,
      });
    });
  }
  return tokens;
}
