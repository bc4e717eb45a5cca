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

/** Cards on sheets, each back behind its front once the sheet is turned over its long edge: in the mirrored column. */
export function onSheets<Card>(cards: readonly Card[], { columns, rows }: Grid): SheetOf<Card>[] {
  const size = columns * rows;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, sheet) => {
    const front = Array.from({ length: size }, (_empty, at) => cards[sheet * size + at]);
    const back = front.map((_card, at) => front[at - (at % columns) + (columns - 1 - (at % columns))]);
    return { front, back };
  });
}
