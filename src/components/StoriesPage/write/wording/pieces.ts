/** A piece of a text, which is marked or isn't. */
export interface Piece {
  /** Where it begins in the text. */
  from: number;
  words: string;
  isMarked: boolean;
}

/**
 * Cuts a text into pieces, so that all together are the text. Marks that share words become one.
 *
 * @param marks in the order of the text, as UTF-16 offsets
 */
export function piecesOf(
  text: string,
  marks: readonly { start: number; end: number }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, isMarked: boolean): void => {
    if (to <= done) return;
    const last = pieces.at(-1);
    const words = text.slice(done, to);
    if (last?.isMarked && isMarked) last.words += words;
    else pieces.push({ from: done, words, isMarked });
    done = to;
  };
  for (const { start, end } of marks) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
