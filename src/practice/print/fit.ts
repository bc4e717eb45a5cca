import type { Grid } from './sheets';

/**
 * The printed area of a sheet, in millimeters: what A4 and Letter have in common, within margins of
 * 10.
 */
export const PRINTED = { width: 190, height: 255 };

/** A kind of card that paper can be cut into. */
export interface Format extends Grid {
  /** The smallest type size, in points. */
  smallest: number;
}

/** From small cards to large ones: a card gets the first format that its text fits. */
export const FORMATS: Format[] = [
  { columns: 2, rows: 4, smallest: 9.5 },
  { columns: 2, rows: 2, smallest: 9 },
  { columns: 1, rows: 2, smallest: 8 },
];

/** The type sizes to try, in points. */
export const SIZES = [16, 14, 12, 11, 10, 9.5, 9, 8.5, 8];

/** The size of a card, in millimeters. */
export const cellOf = ({ columns, rows }: Grid): { width: number; height: number } => ({
  width: PRINTED.width / columns,
  height: PRINTED.height / rows,
});

/** Free space in a cell, in millimeters, since type comes out a little different on paper. */
const SPARE = 1.5;

/**
 * How to print a card: the index of its format in `FORMATS`, and the type size of each side, in
 * points.
 */
export interface Fit extends Record<Side, number> {
  format: number;
}

export type Side = 'front' | 'back';

export const SIDES: Side[] = ['front', 'back'];

/** One side of a card, which is given by its index. */
export interface PaperSide {
  card: number;
  side: Side;
}

/**
 * Finds out how to print each card so that nothing is cut off; undefined for a card that's too long
 * for every format.
 *
 * @param heightsOf the heights of faces, in millimeters, with type of `size` points on paper of
 *   `width` millimeters
 */
export function fitCards(
  count: number,
  heightsOf: (faces: readonly PaperSide[], width: number, size: number) => number[],
): (Fit | undefined)[] {
  const fits = new Array<Fit | undefined>(count).fill(undefined);
  for (const [format, each] of FORMATS.entries()) {
    const { width, height } = cellOf(each);
    const found = fits.map((): Partial<Record<Side, number>> => ({}));
    let left = fits.flatMap((fit, card) =>
      fit ? [] : SIDES.map((side): PaperSide => ({ card, side })),
    );
    for (const size of SIZES.filter((one) => one >= each.smallest)) {
      const heights = heightsOf(left, width - SPARE, size);
      left = left.filter(({ card, side }, at) => {
        const fitting = (heights[at] ?? 0) <= height - SPARE;
        if (fitting) found[card] = { ...found[card], [side]: size };
        return !fitting;
      });
    }
    found.forEach(({ front, back }, card) => {
      if (front && back) fits[card] = { format, front, back };
    });
  }
  return fits;
}
