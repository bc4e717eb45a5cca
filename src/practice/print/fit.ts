import type { Grid } from './sheets';

/** The side of a sheet that is printed on, in millimeters: what A4 and Letter have in common, within margins of 10. */
export const PRINTED = { width: 190, height: 255 };

/** A kind of card that paper can be cut into, and the smallest type in points that it may be set in. */
export interface Format extends Grid {
  smallest: number;
}

/** From small cards to large ones: a card takes the first that it fits. */
export const FORMATS: Format[] = [
  { columns: 2, rows: 4, smallest: 9.5 },
  { columns: 2, rows: 2, smallest: 9 },
  { columns: 1, rows: 2, smallest: 8 },
];

/** The sizes of type that are tried, in points. */
export const SIZES = [16, 14, 12, 11, 10, 9.5, 9, 8.5, 8];

/** How large a card of a format is, in millimeters. */
export const cellOf = ({ columns, rows }: Grid): { width: number; height: number } => ({
  width: PRINTED.width / columns,
  height: PRINTED.height / rows,
});

/** How much of a cell is left free, in millimeters, since a printer sets type a little differently from a screen. */
const SPARE = 1.5;

/** How a card is set: in which format, by its place among `FORMATS`, and each side in which size of type, in points. */
export interface Fit extends Record<Side, number> {
  format: number;
}

export type Side = 'front' | 'back';

export const SIDES: Side[] = ['front', 'back'];

/** One side of a card, which is known by its place among the cards. */
export interface Face {
  card: number;
  side: Side;
}

/**
 * Finds how each of some cards is set so that nothing is cut off; undefined for one that is too long for every format.
 *
 * @param heightsOf measures faces in type of `size` points on paper of `width` millimeters: their heights in millimeters
 */
export function fitCards(
  count: number,
  heightsOf: (faces: readonly Face[], width: number, size: number) => number[],
): (Fit | undefined)[] {
  const fits = new Array<Fit | undefined>(count).fill(undefined);
  for (const [format, each] of FORMATS.entries()) {
    const { width, height } = cellOf(each);
    const found = fits.map((): Partial<Record<Side, number>> => ({}));
    let left = fits.flatMap((fit, card) =>
      fit ? [] : SIDES.map((side): Face => ({ card, side })),
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
