/** How many cards a sheet of paper is cut into. */
export interface Grid {
  columns: number;
  rows: number;
}

/** A sheet to be printed on both sides: its cells row by row, as one sees them; undefined where a cell stays empty. */
export interface SheetOf<Card> {
  front: (Card | undefined)[];
  back: (Card | undefined)[];
}

/** The cell behind a cell, both counted from 0 as one sees them, once the sheet is turned over its long edge. */
export const mirrored = (at: number, columns: number): number =>
  at - (at % columns) + (columns - 1 - (at % columns));

/** Cards on sheets, the back of each in the cell behind its front. */
export function onSheets<Card>(cards: readonly Card[], { columns, rows }: Grid): SheetOf<Card>[] {
  const size = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, sheet) => {
    const front = Array.from({ length: size }, (_empty, at) => cards[sheet * size + at]);
    const back = front.map((_card, at) => front[mirrored(at, columns)]);
    return { front, back };
  });
}
