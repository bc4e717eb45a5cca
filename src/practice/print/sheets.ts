/** How a sheet of paper is cut into cards. */
export interface Grid {
  columns: number;
  rows: number;
}

/**
 * A sheet to print on both sides. The cells are listed row by row, as seen on each side; undefined
 * for an empty cell.
 */
export interface SheetOf<Card> {
  front: (Card | undefined)[];
  back: (Card | undefined)[];
}

/**
 * The index of the cell behind a cell once the sheet is turned over its long edge. Both are counted
 * as seen on their side.
 */
export const mirrored = (at: number, columns: number): number =>
  at - (at % columns) + (columns - 1 - (at % columns));

/** Puts cards on sheets, so that the back of each is in the cell behind its front. */
export function onSheets<Card>(cards: readonly Card[], { columns, rows }: Grid): SheetOf<Card>[] {
  const size = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, sheet) => {
    const front = Array.from({ length: size }, (_empty, at) => cards[sheet * size + at]);
    const back = front.map((_card, at) => front[mirrored(at, columns)]);
    return { front, back };
  });
}
